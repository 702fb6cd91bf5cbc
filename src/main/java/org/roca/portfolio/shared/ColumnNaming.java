package org.roca.portfolio.shared;

import java.util.Set;

import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.source.spi.AttributePath;
import org.springframework.stereotype.Component;

/**
 * Names the columns of values that take several: {@code title} becomes {@code title_en},
 * {@code title_en_state} and so on, {@code opened} becomes {@code opened} and
 * {@code opened_precision}, and the start of {@code actual} becomes {@code actual_start}.
 * Any other column is called like its attribute.
 */
@Component
public class ColumnNaming extends ImplicitNamingStrategyJpaCompliantImpl {

	private static final long serialVersionUID = 1L;

	private static final Set<String> PARTS = Set.of("en", "enState", "ru", "ruState", "precision", "start", "end");

	@Override
	protected String transformAttributePath(AttributePath path) {
		String name = path.getProperty();
		if (name.equals("first")) {
			return transformAttributePath(path.getParent());
		}
		return PARTS.contains(name) ? transformAttributePath(path.getParent()) + "_" + name : name;
	}

}

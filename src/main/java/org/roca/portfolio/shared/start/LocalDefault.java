package org.roca.portfolio.shared.start;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The local default: nobody named a database ({@code spring.datasource.url} is missing or
 * empty), so the application brings its own, and the accounts to try it with. Use as
 * {@code @Conditional(LocalDefault.class)}.
 */
public class LocalDefault implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return isActive(context.getEnvironment());
	}

	/** Whether this environment names no database. */
	public static boolean isActive(Environment environment) {
		return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
	}

}

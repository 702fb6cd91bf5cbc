package org.roca.portfolio.shared;

import java.util.function.Function;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the typed identity of another aggregate in a column of numbers.
 *
 * @param <T> the type of the identity
 */
public abstract class IdConverter<T> implements AttributeConverter<T, Long> {

	private final Function<T, Long> toColumn;

	private final Function<Long, T> toId;

	protected IdConverter(Function<T, Long> toColumn, Function<Long, T> toId) {
		this.toColumn = toColumn;
		this.toId = toId;
	}

	@Override
	public @Nullable Long convertToDatabaseColumn(@Nullable T id) {
		return (id != null) ? this.toColumn.apply(id) : null;
	}

	@Override
	public @Nullable T convertToEntityAttribute(@Nullable Long column) {
		return (column != null) ? this.toId.apply(column) : null;
	}

}

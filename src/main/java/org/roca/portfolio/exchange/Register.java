package org.roca.portfolio.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records of one kind that have been read, by the key that items name them with.
 *
 * @param <T> what is kept of a record
 */
final class Register<T> {

	private final String kind;

	private final Map<String, T> records = new HashMap<>();

	Register(String kind) {
		this.kind = kind;
	}

	void add(String key, T record) {
		if (this.records.putIfAbsent(key, record) != null) {
			throw new IllegalArgumentException("%s '%s' is there twice".formatted(this.kind, key));
		}
	}

	T get(String key) {
		T record = this.records.get(key);
		if (record == null) {
			throw new IllegalArgumentException("%s '%s' is not known".formatted(this.kind, key));
		}
		return record;
	}

	List<T> all(Collection<String> keys) {
		return keys.stream().map(this::get).toList();
	}

}

package org.roca.portfolio.exchange;

import java.io.IOException;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import tools.jackson.databind.JsonNode;

import org.roca.portfolio.programme.Programmes;
import org.roca.portfolio.reference.CodeLists;
import org.roca.portfolio.reference.Sources;

import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty portfolio from a folder of data files: everything, or nothing. A
 * portfolio with a programme is left as it is. Two instances that start together take
 * turns, and the second finds the portfolio filled.
 */
@Component
class PortfolioLoader {

	private static final long LOCK = 8_138_2015L;

	private final DataReader reader = new DataReader();

	private final List<DataFile<?>> files;

	private final Programmes programmes;

	private final CodeLists lists;

	private final Sources sources;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	PortfolioLoader(List<DataFile<?>> files, Programmes programmes, CodeLists lists, Sources sources,
			EntityManager entities, JdbcClient jdbc) {
		this.files = files;
		this.programmes = programmes;
		this.lists = lists;
		this.sources = sources;
		this.entities = entities;
		this.jdbc = jdbc;
	}

	/**
	 * Loads the data files, if the portfolio is empty.
	 * @param folder where the files are, its path ending in a slash
	 * @return how many items were loaded; zero when the portfolio was not empty
	 * @throws BadPortfolioException if a file or item is bad; nothing is loaded then
	 */
	@Transactional
	public int load(Resource folder) {
		this.jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row) -> {
		});
		if (this.programmes.count() > 0) {
			return 0;
		}
		Known known = Known.nothing(this.lists, this.sources);
		return this.files.stream().mapToInt((file) -> load(folder, file, known)).sum();
	}

	private <T extends Record> int load(Resource folder, DataFile<T> file, Known known) {
		List<JsonNode> items = this.reader.items(relative(folder, file.name()));
		int position = 0;
		for (JsonNode item : items) {
			position++;
			try {
				file.add(this.reader.bind(item, file.itemType()), position, known);
			}
			catch (IllegalArgumentException ex) {
				throw new BadPortfolioException(
						"%s, item %s: %s".formatted(file.name(), key(item, position), ex.getMessage()), ex);
			}
		}
		try {
			this.entities.flush();
		}
		catch (PersistenceException ex) {
			throw new BadPortfolioException("%s: %s".formatted(file.name(), ex.getMessage()), ex);
		}
		return position;
	}

	private static Resource relative(Resource folder, String name) {
		try {
			return folder.createRelative(name);
		}
		catch (IOException ex) {
			throw new BadPortfolioException(name + ": cannot be read", ex);
		}
	}

	private static String key(JsonNode item, int position) {
		for (String property : List.of("id", "slug", "code")) {
			if (item.hasNonNull(property)) {
				return item.get(property).asString();
			}
		}
		return String.valueOf(position);
	}

}

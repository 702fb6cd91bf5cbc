package org.roca.portfolio.reference;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A public page or a document that facts are taken from.
 */
@Entity
public class Source {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private @Nullable String address;

	private @Nullable String title;

	protected Source() {
	}

	/**
	 * A source by its address, its title or both.
	 * @param address the address as published, without its scheme; {@code null} for a
	 * document without one
	 * @param title the title; {@code null} for a page known by its address
	 */
	public Source(@Nullable String address, @Nullable String title) {
		if (address == null && title == null) {
			throw new IllegalArgumentException("A source has an address or a title");
		}
		this.address = address;
		this.title = title;
	}

	/**
	 * The identity, once saved.
	 * @return by which facts name it
	 */
	public SourceId id() {
		return new SourceId(Objects.requireNonNull(this.id));
	}

}

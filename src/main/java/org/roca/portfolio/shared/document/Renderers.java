package org.roca.portfolio.shared.document;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** All formats that documents are written in. */
@Component
public class Renderers {

	private final List<Renderer> all;

	Renderers(List<Renderer> all) {
		this.all = List.copyOf(all);
	}

	/** The renderer of files with this ending. */
	public Optional<Renderer> of(String format) {
		return this.all.stream().filter((renderer) -> renderer.format().equals(format)).findFirst();
	}

	/** The endings of all formats. */
	public List<String> formats() {
		return this.all.stream().map(Renderer::format).toList();
	}

}

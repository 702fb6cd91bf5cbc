package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.chart.ChartPng;
import org.roca.portfolio.shared.web.NotFoundException;

/** Answers with what a page draws, as SVG or as a picture. */
@Component
public class DrawingExports {

	private final Exports exports;

	private final ChartPng png;

	DrawingExports(Exports exports, ChartPng png) {
		this.exports = exports;
		this.png = png;
	}

	/**
	 * Answers with a drawing.
	 * @param name what the file is called, without day and ending
	 * @param format the ending that the address asks for
	 * @param drawing draws, with letters as outlines where it is told so, as a picture
	 * needs it; nothing where there is nothing to draw
	 * @throws NotFoundException if there is no such format or no drawing
	 */
	public void answer(ExportCall call, String name, String format, Function<Boolean, Optional<String>> drawing,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean picture = "png".equals(format);
		if (!picture && !"svg".equals(format)) {
			throw new NotFoundException("format", format);
		}
		String drawn = drawing.apply(picture).orElseThrow(() -> new NotFoundException("drawing", name));
		ExportFile file = this.exports.file(name, format, picture ? "image/png" : "image/svg+xml");
		this.exports.answer(call, file,
				(out, progress) -> out.write(picture ? this.png.of(drawn) : drawn.getBytes(StandardCharsets.UTF_8)),
				request, response);
	}

}

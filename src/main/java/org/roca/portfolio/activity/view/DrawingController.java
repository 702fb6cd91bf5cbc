package org.roca.portfolio.activity.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.chart.ChartPng;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.ExportFile;
import org.roca.portfolio.shared.export.Exports;
import org.roca.portfolio.shared.web.NotFoundException;

/** What the views of activities draw, as files. */
@Controller
class DrawingController {

	private final Drawings drawings;

	private final ChartPng png;

	private final Exports exports;

	DrawingController(Drawings drawings, ChartPng png, Exports exports) {
		this.drawings = drawings;
		this.png = png;
		this.exports = exports;
	}

	@GetMapping("/activities/map.{format}")
	void map(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		answer(View.MAP, format, ExportCall.of(scope, request), params, request, response);
	}

	@GetMapping("/activities/timeline.{format}")
	void timeline(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		answer(View.TIMELINE, format, ExportCall.of(scope, request), params, request, response);
	}

	@GetMapping("/activities/chart.{format}")
	void chart(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		answer(View.CHART, format, ExportCall.of(scope, request), params, request, response);
	}

	private void answer(View view, String format, ExportCall call, MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean picture = "png".equals(format);
		if (!picture && !"svg".equals(format)) {
			throw new NotFoundException("format", format);
		}
		ViewPage page = this.drawings.page(view, call, params);
		if (!page.problems().isEmpty()) {
			Exports.explain(view.path(), params, response);
			return;
		}
		String drawing = this.drawings.drawing(page, call, picture)
			.orElseThrow(() -> new NotFoundException("drawing", view.code()));
		ExportFile file = this.exports.file("activities-" + view.code(), format,
				picture ? "image/png" : "image/svg+xml");
		this.exports.answer(call, file,
				(out, progress) -> out.write(picture ? this.png.of(drawing) : drawing.getBytes(StandardCharsets.UTF_8)),
				request, response);
	}

}

package org.roca.portfolio.activity.view;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.export.DrawingExports;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Exports;

/** What the views of activities draw, as files. */
@Controller
class DrawingController {

	private final Drawings drawings;

	private final DrawingExports exports;

	DrawingController(Drawings drawings, DrawingExports exports) {
		this.drawings = drawings;
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
		ViewPage page = this.drawings.page(view, call, params);
		if (!page.problems().isEmpty()) {
			Exports.explain(view.path(), params, response);
			return;
		}
		this.exports.answer(call, "activities-" + view.code(), format,
				(outlined) -> this.drawings.drawing(page, call, outlined), request, response);
	}

}

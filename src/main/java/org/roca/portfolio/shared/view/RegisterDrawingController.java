package org.roca.portfolio.shared.view;

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
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterPage;

/** What the views of registers draw, as files. */
@Controller
class RegisterDrawingController {

	private final RegisterDrawings drawings;

	private final DrawingExports exports;

	RegisterDrawingController(RegisterDrawings drawings, DrawingExports exports) {
		this.drawings = drawings;
		this.exports = exports;
	}

	@GetMapping({ "/projects/map.{format}", "/projects/timeline.{format}", "/projects/chart.{format}",
			"/agencies/map.{format}", "/agencies/timeline.{format}", "/agencies/chart.{format}", "/sites/map.{format}",
			"/sites/timeline.{format}", "/sites/chart.{format}", "/donors/map.{format}", "/donors/timeline.{format}",
			"/donors/chart.{format}", "/contributions/map.{format}", "/contributions/timeline.{format}",
			"/contributions/chart.{format}" })
	void drawing(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		RegisterCall call = RegisterCall.of(scope, request, params);
		RegisterPage<Period> page = this.drawings.page(call);
		if (!page.problems().isEmpty()) {
			Exports.explain(call.view().path(call.register()), params, response);
			return;
		}
		ExportCall asked = ExportCall.of(scope, request);
		this.exports.answer(asked, call.register().figure() + "-" + call.view().code(), format,
				(outlined) -> this.drawings.drawing(page, asked, outlined), request, response);
	}

}

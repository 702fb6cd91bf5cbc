package org.roca.portfolio.dashboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerMapping;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.chart.ChartPng;
import org.roca.portfolio.shared.export.Cover;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.ExportFile;
import org.roca.portfolio.shared.export.Exports;
import org.roca.portfolio.shared.export.Writing;
import org.roca.portfolio.shared.web.NotFoundException;

/** Answers with a dashboard as a file, or with one of its charts. */
@Component
class DashboardExports {

	private final Exports exports;

	private final AskedReader reader;

	private final DashboardDocuments documents;

	private final DashboardDrawings drawings;

	private final ChartPng png;

	private final Cover cover;

	DashboardExports(Exports exports, AskedReader reader, DashboardDocuments documents, DashboardDrawings drawings,
			ChartPng png, Cover cover) {
		this.exports = exports;
		this.reader = reader;
		this.documents = documents;
		this.drawings = drawings;
		this.png = png;
		this.cover = cover;
	}

	void answer(Scope scope, DashboardSubject subject, MultiValueMap<String, String> params, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Map<?, ?> asks = (Map<?, ?>) Objects
			.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
		String format = String.valueOf(asks.get("format"));
		Object chart = asks.get("chart");
		String path = subject.files() + ((chart != null) ? "/" + chart : "") + "." + format;
		ExportCall call = ExportCall.of(scope, request);
		if (!path.equals(request.getRequestURI())) {
			response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
			response.setHeader(HttpHeaders.LOCATION, call.address().replace(request.getRequestURI(), path));
			return;
		}
		Asked asked = this.reader.read(scope, params);
		if (!asked.problems().isEmpty()) {
			Exports.explain(subject.path(), params, response);
		}
		else if (chart != null) {
			chart(call, subject, asked, String.valueOf(chart), format, request, response);
		}
		else {
			this.exports.answer(call, subject.name(), format, () -> this.documents.document(call, subject, asked),
					request, response);
		}
	}

	private void chart(ExportCall call, DashboardSubject subject, Asked asked, String code, String format,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		String note = subject.title() + ". " + this.cover.note(call, asked.period().filter().href(subject.path()));
		boolean picture = "png".equals(format);
		if (!picture && !"svg".equals(format)) {
			throw new NotFoundException("format", format);
		}
		String drawing = this.drawings.drawing(this.documents.dashboard(subject, asked), code, note, picture)
			.orElseThrow(() -> new NotFoundException("chart", code));
		ExportFile file = this.exports.file(subject.name() + "-" + code, format,
				picture ? "image/png" : "image/svg+xml");
		Writing writing = (out, progress) -> out
			.write(picture ? this.png.of(drawing) : drawing.getBytes(StandardCharsets.UTF_8));
		this.exports.answer(call, file, writing, request, response);
	}

}

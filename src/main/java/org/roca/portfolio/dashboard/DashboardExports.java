package org.roca.portfolio.dashboard;

import java.io.IOException;
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
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Exports;

/** Answers with a dashboard as a file. */
@Component
class DashboardExports {

	private final Exports exports;

	private final AskedReader reader;

	private final DashboardDocuments documents;

	DashboardExports(Exports exports, AskedReader reader, DashboardDocuments documents) {
		this.exports = exports;
		this.reader = reader;
		this.documents = documents;
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
		else {
			this.exports.answer(call, subject.name(), format, () -> this.documents.document(call, subject, asked),
					request, response);
		}
	}

}

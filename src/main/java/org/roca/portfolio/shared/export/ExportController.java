package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.access.AccessLog;
import org.roca.portfolio.shared.export.ExportJob.Made;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * A file that takes long: the page of its progress, and its download. Only who asked for
 * it finds it, and only while they may still see as much as when they asked.
 */
@Controller
class ExportController {

	/** Programs that fetch a file and read no page wait here for a while. */
	private static final Duration PATIENCE_OF_PROGRAMS = Duration.ofSeconds(20);

	/** Tells htmx that there is nothing more to come. */
	private static final int STOP_POLLING = 286;

	private final ExportJobs jobs;

	private final ExportRecords records;

	private final AccessLog log;

	ExportController(ExportJobs jobs, ExportRecords records, AccessLog log) {
		this.jobs = jobs;
		this.records = records;
		this.log = log;
	}

	@GetMapping("/exports/{id}")
	ModelAndView show(Scope scope, @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
		ExportJob job = this.jobs.find(uuid(id)).filter((each) -> isFor(each, scope, request)).orElse(null);
		if (job == null) {
			return past(id, request);
		}
		if (!reads(request) && job.failure() == null) {
			boolean made = job.await(PATIENCE_OF_PROGRAMS) && job.made() != null;
			return elsewhere("/exports/" + id + (made ? "/file" : ""));
		}
		String state = (job.made() != null) ? "made" : (job.failure() != null) ? "failed" : "running";
		boolean polled = "true".equals(request.getHeader("HX-Request"));
		if (polled && !state.equals("running")) {
			response.setStatus(STOP_POLLING);
		}
		Made made = job.made();
		return page(state, job.call().address(), job.file().name(), polled).addObject("job", job)
			.addObject("size", (made != null) ? (made.size() + 1023) / 1024 : 0);
	}

	@GetMapping("/exports/{id}/file")
	void file(Scope scope, @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ExportJob job = this.jobs.find(uuid(id)).filter((each) -> isFor(each, scope, request)).orElse(null);
		Made made = (job != null) ? job.made() : null;
		if (job != null && made != null) {
			ExportCall call = job.call();
			this.log.downloaded(call.owner(), call.lens(), call.address(), job.file().format());
			Delivery.part(job.file(), made, request, response);
			return;
		}
		if (job == null) {
			past(id, request);
		}
		response.sendRedirect("/exports/" + id);
	}

	/** What was asked for before a restart, or longer ago than a day. */
	private ModelAndView past(String id, HttpServletRequest request) {
		ExportRecords.Asked asked = this.records.find(uuid(id))
			.filter((each) -> each.owner().equals(request.getRemoteUser()))
			.orElseThrow(() -> new NotFoundException("export", id));
		String state = switch (asked.state()) {
			case "running" -> "interrupted";
			case "made" -> "removed";
			default -> asked.state();
		};
		return page(state, asked.address(), asked.fileName(), false);
	}

	private static ModelAndView page(String state, String address, String fileName, boolean polled) {
		return new ModelAndView("export/show").addObject("state", state)
			.addObject("address", address)
			.addObject("fileName", fileName)
			.addObject("polled", polled);
	}

	private static ModelAndView elsewhere(String path) {
		RedirectView view = new RedirectView(path);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(view);
	}

	private static boolean isFor(ExportJob job, Scope scope, HttpServletRequest request) {
		return job.call().owner().equals(request.getRemoteUser())
				&& (scope.isOffice() || scope.equals(job.call().scope()));
	}

	private static boolean reads(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "").contains("text/html");
	}

	private static UUID uuid(String id) {
		try {
			return UUID.fromString(id);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException("export", id);
		}
	}

}

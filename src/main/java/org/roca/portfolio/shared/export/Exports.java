package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.roca.portfolio.shared.access.AccessLog;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Renderer;
import org.roca.portfolio.shared.document.Renderers;
import org.roca.portfolio.shared.export.ExportJob.Failure;
import org.roca.portfolio.shared.export.ExportJob.Made;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.SyntheticMark;

/**
 * Answers with files: at once where they are made within moments, else with the page of
 * their progress.
 */
@Component
public class Exports {

	private final ExportJobs jobs;

	private final Renderers renderers;

	private final ExportProperties properties;

	private final AccessLog log;

	private final SyntheticMark mark;

	private final Clock clock;

	Exports(ExportJobs jobs, Renderers renderers, ExportProperties properties, AccessLog log, SyntheticMark mark,
			Clock clock) {
		this.jobs = jobs;
		this.renderers = renderers;
		this.properties = properties;
		this.log = log;
		this.mark = mark;
		this.clock = clock;
	}

	/**
	 * Answers with a document in a format.
	 * @param name what the file is called, without day and ending
	 * @param format the ending that the address asks for
	 * @param document makes the document, on the thread and in the moment of the export
	 * @throws NotFoundException if there is no such format
	 */
	public void answer(ExportCall call, String name, String format, Supplier<Document> document,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Renderer renderer = this.renderers.of(format)
			.orElseThrow(() -> new NotFoundException("format", call.address()));
		answer(call, file(name, format, renderer.mediaType()), (out, progress) -> renderer
			.render(CountedRows.watched(WholeLinks.of(document.get(), call), progress), out), request, response);
	}

	/** Answers with a file. */
	public void answer(ExportCall call, ExportFile file, Writing writing, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ExportJob job = this.jobs.begin(call, file, writing);
		if (!job.goesOn() && !job.await(this.properties.exportPatience())) {
			this.jobs.goOn(job);
		}
		if (job.goesOn()) {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader(HttpHeaders.LOCATION, "/exports/" + job.id());
			return;
		}
		Failure failure = job.failure();
		Made made = job.made();
		try {
			if (failure != null || made == null) {
				throw new ExportFailedException((failure != null) ? failure : Failure.ERROR, call.address());
			}
			this.log.downloaded(call.owner(), call.lens(), call.address(), file.format());
			Delivery.whole(file, made, request, response);
		}
		finally {
			this.jobs.forget(job);
		}
	}

	/** A file of today, as its reader sees today; its name says where it is synthetic. */
	public ExportFile file(String name, String format, String mediaType) {
		String origin = this.mark.isSynthetic() ? "synthetic-" : "";
		return new ExportFile(origin + name + "-" + LocalDate.now(this.clock) + "." + format, mediaType);
	}

	/** Leads to the page that names what was not understood of an address. */
	public static void explain(String page, MultiValueMap<String, String> params, HttpServletResponse response)
			throws IOException {
		response.sendRedirect(
				page + "?" + UriComponentsBuilder.newInstance().queryParams(params).encode().build().getQuery());
	}

}

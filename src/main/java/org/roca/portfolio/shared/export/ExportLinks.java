package org.roca.portfolio.shared.export;

import org.springframework.stereotype.Component;

/** Where the files of a page are, for its links. */
@Component("files")
public class ExportLinks {

	/**
	 * A list as a file.
	 * @param href the list with its filters
	 * @param format the ending
	 * @return {@code /sites.xlsx?country=TJ} for {@code /sites?country=TJ}
	 */
	public String list(String href, String format) {
		int query = href.indexOf('?');
		return (query < 0) ? href + "." + format : href.substring(0, query) + "." + format + href.substring(query);
	}

	/**
	 * A dashboard, or one of its charts, as a file.
	 * @param page the path of the dashboard
	 * @param query the query of its period, empty for all time
	 * @param what {@code .pdf} for all of it, {@code /years.svg} for a chart
	 * @return {@code /countries/TJ/dashboard.pdf?from=2015}
	 */
	public String dashboard(String page, String query, String what) {
		String path = ("/".equals(page) ? "" : page) + "/dashboard" + what;
		return query.isEmpty() ? path : path + "?" + query;
	}

}

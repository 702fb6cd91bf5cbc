package org.roca.portfolio.report.access;

import jakarta.servlet.http.HttpServletRequest;

import org.roca.portfolio.shared.Scope;

/** Who reads the access log: officers and administrators, with their own eyes. */
public final class LogReaders {

	private LogReaders() {
	}

	/** Whether the person of this request reads it. */
	public static boolean may(Scope scope, HttpServletRequest request) {
		return scope.isOffice() && (request.isUserInRole("OFFICER") || request.isUserInRole("ADMINISTRATOR"));
	}

}

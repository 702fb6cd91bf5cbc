package org.roca.portfolio.shared.timing;

import java.util.List;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Adds each query to the count of the work that makes it; finer than the proxy's own
 * whole milliseconds.
 */
class QueryClock implements QueryExecutionListener {

	private static final String START = "start";

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		execution.addCustomValue(START, System.nanoTime());
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		QueryCount.add(System.nanoTime() - execution.getCustomValue(START, Long.class));
	}

}

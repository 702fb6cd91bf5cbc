package org.roca.portfolio;

import java.util.HashMap;
import java.util.Map;

import org.springframework.core.env.Environment;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

import org.roca.portfolio.shared.tally.Tallies;

/**
 * Each test class finds the records as they were when its Spring context had started,
 * whatever the classes before it left behind: the order in which classes meet differs
 * from run to run. The database is only copied back where something was written since.
 * What is counted of them is read as well, so that no test reads it first.
 */
class KnownRecords extends AbstractTestExecutionListener {

	/** By database, the count of the server's writes when its records were as kept. */
	private static final Map<TestDatabase, Long> KEPT = new HashMap<>();

	/**
	 * Before the listeners that give a test its beans, and with them its first reading.
	 */
	@Override
	public int getOrder() {
		return 1000;
	}

	@Override
	public void beforeTestClass(TestContext test) {
		TestDatabase database = database(test.getApplicationContext().getEnvironment());
		Long writes = KEPT.get(database);
		if (writes == null) {
			database.keep();
		}
		else if (writes != TestDatabase.writes()) {
			database.restore();
		}
		KEPT.put(database, TestDatabase.writes());
		test.getApplicationContext().getBeanProvider(Tallies.class).ifAvailable(Tallies::begin);
	}

	private static TestDatabase database(Environment environment) {
		return new TestDatabase(environment.getRequiredProperty("spring.datasource.url"),
				environment.getRequiredProperty("spring.datasource.username"),
				environment.getRequiredProperty("spring.datasource.password"));
	}

}

package org.roca.portfolio.browser;

import java.util.Objects;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a test its {@link Visitors}, and fails it after its last step when any of them
 * saw an error of a page, a breach of the content security policy or a failed request.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	private static final String REQUIRED = "PORTFOLIO_REQUIRE_BROWSER";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.find().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is installed");
		}
		String reason = "No Chromium is installed: neither chromium, chromium-browser nor google-chrome is on the path, and "
				+ Chromium.VARIABLE + " names none";
		if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
			throw new IllegalStateException(reason + ", but " + REQUIRED + " is true");
		}
		return ConditionEvaluationResult.disabled(reason);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visitors.class;
	}

	@Override
	public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE).computeIfAbsent(Visitors.class, (key) -> visitors(context), Visitors.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Visitors visitors = context.getStore(NAMESPACE).remove(Visitors.class, Visitors.class);
		if (visitors != null) {
			visitors.leave(context.getExecutionException().isEmpty());
		}
	}

	private static Visitors visitors(ExtensionContext context) {
		Chromium chromium = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (key) -> new Chromium(Chromium.find().orElseThrow()), Chromium.class);
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		String port = Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port"));
		return new Visitors(chromium.browser(), "http://127.0.0.1:" + port, new LocalPeople(application));
	}

}

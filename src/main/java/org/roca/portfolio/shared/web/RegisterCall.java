package org.roca.portfolio.shared.web;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerMapping;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;

/**
 * What is asked of a register.
 *
 * @param scope what the person may see
 * @param register the register
 * @param view how it is to be shown
 * @param params the query of the address
 */
public record RegisterCall(Scope scope, Register register, RegisterView view, MultiValueMap<String, String> params) {

	/** What a person looks for in the choices of a criterion. */
	static final String FIND = "find-";

	/** Names in the address of a table besides the criteria. */
	public static final Set<String> TABLE = names("after", "go", "lang");

	/** Names in the address of any view besides the criteria. */
	public static final Set<String> ANY = names("after", "go", "lang", "by");

	private static final int LONGEST = 200;

	private static Set<String> names(String... names) {
		return Stream
			.of(Stream.of(names), RegisterLayoutReader.NAMES.stream(),
					Stream.of(Criterion.values()).map((criterion) -> FIND + criterion.param()))
			.flatMap(Function.identity())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** A register as a table. */
	public static RegisterCall table(Scope scope, Register register, MultiValueMap<String, String> params) {
		return new RegisterCall(scope, register, RegisterView.TABLE, params);
	}

	/** The register and the view that the route of a request names. */
	public static RegisterCall of(Scope scope, HttpServletRequest request, MultiValueMap<String, String> params) {
		String[] route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE).toString().split("[/.]");
		RegisterView view = RegisterView.valueOf(route[2].toUpperCase(Locale.ROOT));
		return new RegisterCall(scope, Register.valueOf(route[1].toUpperCase(Locale.ROOT)), view, params);
	}

	/** What a name was given, as a page can show it; null where nothing was. */
	@Nullable String value(String name) {
		String value = Objects.requireNonNullElse(this.params.getFirst(name), "").replace('\0', ' ').strip();
		return value.isEmpty() ? null : value.substring(0, Math.min(LONGEST, value.length()));
	}

	/** Names in the address that it understands besides the criteria. */
	Set<String> others() {
		return (this.view == RegisterView.CHART) ? ANY : TABLE;
	}

}

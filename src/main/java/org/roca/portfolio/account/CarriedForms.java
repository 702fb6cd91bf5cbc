package org.roca.portfolio.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.web.FormKeeper;
import org.roca.portfolio.shared.web.PostedForm;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Forms that people sent after their session had expired. The sign-in page carries what
 * they typed in hidden fields, through wrong passwords too; the server keeps none of it
 * until its owner has signed in.
 */
@Component
class CarriedForms {

	static final String SIGN_IN = "/sign-in";

	/** Stands before the name of each carried field. */
	static final String PREFIX = "carried.";

	/** The field of the sign-in form that says where the form was sent to. */
	static final String PATH = "carried-path";

	private final ObjectProvider<FormKeeper> keepers;

	CarriedForms(ObjectProvider<FormKeeper> keepers) {
		this.keepers = keepers;
	}

	/**
	 * The form that a request sends, or carries in the sign-in form; empty for all else,
	 * and for what another site had sent.
	 */
	Optional<PostedForm> in(HttpServletRequest request) {
		PostedForm known = PostedForm.in(request);
		if (known != null) {
			return Optional.of(known);
		}
		if (!HttpMethod.POST.matches(request.getMethod()) || !OwnPages.sent(request)) {
			return Optional.empty();
		}
		PostedForm form = request.getRequestURI().equals(SIGN_IN) ? carried(request) : PostedForm.of(request);
		return Optional.ofNullable(form)
			.filter((each) -> keeper(each.path()).isPresent())
			.filter((each) -> Username.typed(each.owner()).isPresent());
	}

	/** Who keeps the forms that are sent to this path. */
	Optional<FormKeeper> keeper(String path) {
		return this.keepers.stream().filter((keeper) -> keeper.keeps(path)).findFirst();
	}

	private static @Nullable PostedForm carried(HttpServletRequest request) {
		String path = request.getParameter(PATH);
		if (path == null) {
			return null;
		}
		Map<String, String[]> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (name.startsWith(PREFIX)) {
				fields.put(name.substring(PREFIX.length()), values);
			}
		});
		return PostedForm.of(path, fields);
	}

}

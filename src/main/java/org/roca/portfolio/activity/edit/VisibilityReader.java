package org.roca.portfolio.activity.edit;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.Sensitivity;
import org.roca.portfolio.shared.Visibility;

/** Who may see it once it is approved. */
@Component
@Order(8)
class VisibilityReader implements SectionReader {

	@Override
	public Change read(Reading in) {
		String chosen = in.form().get("visibility");
		Optional<Visibility> visibility = Arrays.stream(Visibility.values())
			.filter((each) -> each.code().equals(chosen))
			.findFirst();
		if (visibility.isEmpty()) {
			in.problem("visibility", "visibility");
		}
		String content = in.form().get("sensitivity");
		Optional<Sensitivity> sensitivity = Arrays.stream(Sensitivity.values())
			.filter((each) -> each.code().equals(content.isEmpty() ? Sensitivity.ORDINARY.code() : content))
			.findFirst();
		if (sensitivity.isEmpty()) {
			in.problem("sensitivity", "code", content);
		}
		if (visibility.isEmpty() || sensitivity.isEmpty()) {
			return Change.NONE;
		}
		if (sensitivity.get() == Sensitivity.SENSITIVE && visibility.get() != Visibility.OFFICE) {
			in.problem("visibility", "sensitive");
			return Change.NONE;
		}
		return (activity) -> activity.isShownTo(visibility.get(), sensitivity.get());
	}

}

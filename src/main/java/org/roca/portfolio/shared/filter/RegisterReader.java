package org.roca.portfolio.shared.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.filter.FilterProblem.Reason;
import org.roca.portfolio.shared.lens.Lens;

/**
 * Reads a selection of a register from the query of an address. What can't be understood
 * is returned by name, for the page to say.
 */
public final class RegisterReader {

	private static final int LONGEST = 200;

	private static final int MOST = 100;

	private final Register register;

	private final Vocabulary vocabulary;

	private final Map<Criterion, List<String>> values = new EnumMap<>(Criterion.class);

	private final List<FilterProblem> problems = new ArrayList<>();

	private RegisterReader(Register register, Vocabulary vocabulary) {
		this.register = register;
		this.vocabulary = vocabulary;
	}

	/**
	 * Reads a selection.
	 * @param params the query as the browser sent it
	 * @param vocabulary the codes in the person's view
	 * @param others names that the page itself understands
	 */
	public static RegisterReading read(Register register, MultiValueMap<String, String> params, Vocabulary vocabulary,
			Set<String> others) {
		RegisterReader reader = new RegisterReader(register, vocabulary);
		params.forEach((param, sent) -> {
			Optional<Criterion> criterion = Criterion.of(param).filter(register::has);
			if (criterion.isPresent()) {
				sent.stream().limit(MOST).forEach((value) -> reader.take(criterion.get(), value.strip()));
				if (sent.size() > MOST) {
					reader.refuse(param, sent.get(MOST), Reason.TOO_MANY);
				}
			}
			else if (!others.contains(param) && !Lens.PARAMETERS.contains(param)) {
				reader.refuse(param, String.join(", ", sent), Reason.UNKNOWN_NAME);
			}
		});
		return new RegisterReading(new RegisterFilter(register, reader.values), List.copyOf(reader.problems));
	}

	private void take(Criterion criterion, String value) {
		if (value.length() > LONGEST) {
			refuse(criterion.param(), value, Reason.TOO_LONG);
		}
		else if (value.indexOf('\0') >= 0) {
			refuse(criterion.param(), value.replace('\0', ' '), Reason.NOT_UNDERSTOOD);
		}
		else if (!value.isEmpty()) {
			criterion.understand(this.register, this.vocabulary, value)
				.ifPresentOrElse((understood) -> keep(criterion, understood),
						() -> refuse(criterion.param(), value, Reason.NOT_UNDERSTOOD));
		}
	}

	private void keep(Criterion criterion, String value) {
		List<String> chosen = this.values.computeIfAbsent(criterion, (key) -> new ArrayList<>());
		if (criterion == Criterion.Q && !chosen.isEmpty()) {
			refuse(criterion.param(), value, Reason.ONLY_ONE);
		}
		else if (!chosen.contains(value)) {
			chosen.add(value);
		}
	}

	private void refuse(String param, String value, Reason reason) {
		String shown = (value.length() > LONGEST) ? value.substring(0, LONGEST) + "…" : value;
		this.problems.add(new FilterProblem(param, shown, reason));
	}

}

package org.roca.portfolio.search;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.shared.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class SearchQueriesTests {

	private static final Scope JAPAN = Scope.donor(1);

	private static final Slice ALL = new Slice(null, 0, SearchController.FIRST);

	private static SearchQueries queries;

	@BeforeAll
	static void records() {
		queries = HandfulOfRecords.search();
	}

	@ParameterizedTest
	@CsvSource({ "K22, XAC-K22", "XAC/K22, XAC-K22", "XACK22, XAC-K22", "xac k22, XAC-K22", "К22, XAC-K22",
			"ХАС-К22, XAC-K22", "TAJ/E24, E24", "e24, E24", "'  \"k50\"  ', KGZ-K50" })
	void opensAProjectByItsCodeInAnyWriting(String written, String code) {
		assertThat(direct(Scope.office(), written)).isEqualTo("/projects/" + code);
		assertThat(found(Scope.office(), written)).startsWith("/projects/" + code);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "XAC-K22-0042", "xac k22 42", "XAC/K22/42", "k22 0042", "xack220042", "К22-42", "XAC-K22-42." })
	void opensAnActivityByItsReferenceInAnyWriting(String written) {
		assertThat(direct(Scope.office(), written)).isEqualTo("/activities/XAC-K22-0042");
	}

	@ParameterizedTest
	@CsvSource({ "CARICC, /agencies/caricc", "царикц, /agencies/caricc", "DCA, /agencies/drug-control-agency",
			"АКН, /agencies/drug-control-agency", "akn, /agencies/drug-control-agency",
			"drug control tajikistan, /agencies/drug-control-agency", "Japan, /donors/japan", "япония, /donors/japan",
			"Nijniy Pyanj, /sites/nijniy-pyanj", "Nizhniy, /sites/nijniy-pyanj", "Panji Poyon, /sites/nijniy-pyanj",
			"Нижний Пяндж, /sites/nijniy-pyanj", "Nizhnii Pandzh, /sites/nijniy-pyanj",
			"Nijniy Pyanj, /sites/nizhniy-pyanj-port-control-unit", "BLO, /sites/nijniy-pyanj",
			"BLO Karamik, /sites/karamyk-tajik-side", "Карамык, /sites/karamyk-tajik-side",
			"Dushanbee, /activities?place=dushanbe", "душанбе, /activities?place=dushanbe", "Tajikistan, /countries/TJ",
			"таджикистан, /countries/TJ", "container, /fields/container-control",
			"контейнер, /fields/container-control", "containers, /projects/GLO-G80",
			"container, /activities/XAC-K22-0042", "контейнеры, /activities/GLO-G80-0001",
			"контейнер, /activities/GLO-G80-0001", "contaner, /activities/GLO-G80-0001",
			"Passenger and Cargo, /projects/GLO-G80", "northern route, /projects/XAC-K22",
			"cross-border, /projects/XAC-K22/pillars/1", "приграничное, /projects/XAC-K22/pillars/1",
			"analytical, /themes/analysis-and-coordination",
			"таджикско-кыргызской, /contributions?donor=japan&project=XAC-K22" })
	void findsByNameSpellingAcronymOrWord(String asked, String address) {
		assertThat(found(Scope.office(), asked)).contains(address);
	}

	@Test
	void showsTheSpellingThatWasMeant() {
		Hit hit = hits(Scope.office(), "panji poyon").findFirst().orElseThrow();
		assertThat(hit.matched()).isEqualTo("Panji Poyon");
		assertThat(hit.exact()).isTrue();
	}

	@Test
	void saysThatNothingIsExactlySo() {
		assertThat(queries.find(Scope.office(), Question.of("Dushambe"), ALL).similar()).isTrue();
		assertThat(queries.find(Scope.office(), Question.of("Dushanbe"), ALL).similar()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "canary", "Canary Pyanj", "CNRY", "K50", "KGZ-K50-0001", "k50 1", "Karakol", "karakoll",
			"XAC-K22-0043", "draft", "Norway", "three offices", "kanary contaner" })
	void findsNothingOutsideTheScope(String asked) {
		assertThat(found(JAPAN, asked)).noneMatch((address) -> address
			.matches(".*(canary|K50|karakol|0043|donors/norway|donor=norway|0001|national-structures|nothing).*"));
		assertThat(found(Scope.none(), asked)).isEmpty();
		assertThat(found(Scope.office(), asked)).isNotEmpty();
	}

	@Test
	void aDonorFindsWhatItFundsAndWhatIsPublic() {
		assertThat(found(JAPAN, "container"))
			.contains("/activities/XAC-K22-0042", "/activities/GLO-G80-0002", "/projects/GLO-G80")
			.doesNotContain("/activities/GLO-G80-0001", "/activities/XAC-K22-0043");
		Findings findings = queries.find(JAPAN, Question.of("container"), ALL);
		assertThat(findings.groups()).filteredOn((group) -> group.kind() == Kind.ACTIVITY)
			.singleElement()
			.satisfies((group) -> assertThat(group.total()).isEqualTo(2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "%", "_", "\\", "'", "\"", "\0", "%%%", "-- ;", "()" })
	void searchesForNothingWithoutALetter(String asked) {
		assertThat(found(Scope.office(), asked)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "' or 1=1 --", "<script>alert(1)</script>", "k22\0", "%k22%", "k22'; drop table project",
			"\"k22", "-k22", "k22 & !x | (", ":q", "\uD800k22", "a\\b", "{0} ${1}", "🙂 k22", "K22 999999999999" })
	void takesAnythingAsText(String asked) {
		assertThat(queries.find(Scope.office(), Question.of(asked), ALL)).isNotNull();
	}

	@Test
	void aMisspeltWordFindsNothingThatIsFarFromIt() {
		assertThat(found(Scope.office(), "contaner")).contains("/projects/GLO-G80")
			.doesNotContain("/projects/E24", "/projects/KGZ-K50", "/agencies/drug-control-agency");
	}

	@Test
	void aVeryLongTextIsCut() {
		Question question = Question.of("k22 ".repeat(5000));
		assertThat(question.cut()).isTrue();
		assertThat(question.text()).hasSizeLessThanOrEqualTo(Question.LONGEST);
		assertThat(queries.find(Scope.office(), question, ALL)).isNotNull();
	}

	@Test
	void oneKindIsShownInFull() {
		List<Findings.Group> groups = queries.find(Scope.office(), Question.of("pyanj"), new Slice(Kind.SITE, 0, 50))
			.groups();
		assertThat(groups).singleElement().satisfies((group) -> {
			assertThat(group.kind()).isEqualTo(Kind.SITE);
			assertThat(group.more()).isZero();
			assertThat(group.hits()).hasSize(3);
		});
	}

	private static String direct(Scope scope, String asked) {
		return queries.find(scope, Question.of(asked), ALL).direct().map(Hit::href).orElse("none");
	}

	private static List<String> found(Scope scope, String asked) {
		return hits(scope, asked).map(Hit::href).toList();
	}

	private static Stream<Hit> hits(Scope scope, String asked) {
		return queries.find(scope, Question.of(asked), ALL).groups().stream().flatMap((group) -> group.hits().stream());
	}

}

package org.roca.portfolio.shared.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.lookup.LookupKind.Detail;
import org.roca.portfolio.shared.lookup.Resolution.Blank;
import org.roca.portfolio.shared.lookup.Resolution.Problem;
import org.roca.portfolio.shared.lookup.Resolution.Resolved;
import org.roca.portfolio.shared.lookup.Resolution.ToAdd;
import org.roca.portfolio.shared.lookup.Resolution.Unknown;
import org.roca.portfolio.shared.timing.QueryCount;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Names looked up in the registers of the real portfolio. */
@DatabaseTest
class LookupsTests {

	static final Editor OFFICER = new Editor(1, "officer", "Officer", Editor.Power.ALL, Set.of());

	@Autowired
	private Lookups lookups;

	@ParameterizedTest
	@CsvSource({ "AGENCIES, DCA, dca-tajikistan", "AGENCIES, dca, dca-tajikistan", "AGENCIES, АКН, dca-tajikistan",
			"AGENCIES, akn, dca-tajikistan", "AGENCIES, ЦАРИКЦ, caricc",
			"AGENCIES, border service kazakhstan, border-service-kazakhstan",
			"AGENCIES, kazakh border serv, border-service-kazakhstan",
			"AGENCIES, пограничная служба казахстан, border-service-kazakhstan",
			"AGENCIES, drug controll agensy, dca-tajikistan",
			"AGENCIES, Пограничная служба Туркминистана, " + "border-service-turkmenistan",
			"AGENCIES, civil aviat, civil-aviation-kazakhstan", "AGENCIES, tajik customs, customs-tajikistan",
			"AGENCIES, tamozhennaya sluzhba turkmen, customs-turkmenistan", "AGENCIES, GSKN, ssdc-kyrgyzstan",
			"AGENCIES, wco, wco", "DONORS, япония, japan", "DONORS, INL, united-states", "SITES, Nizhniy, nijniy-pyanj",
			"SITES, Нижний Пяндж, nijniy-pyanj", "SITES, blo kordai, kordai", "SITES, Konisbaev, b-konysbayev",
			"SITES, osh training, training-centre-of-the-state-border-service-osh", "PLACES, душанбе, dushanbe",
			"PLACES, Dushanbee, dushanbe", "PLACES, Nur-Sultan, astana", "PLACES, ташкент город, tashkent" })
	void putsFirstWhatIsMeant(LookupKind kind, String typed, String slug) {
		assertThat(slugs(kind, typed, Around.NOTHING)).startsWith(slug);
	}

	@Test
	void ordersTheSameNameAndOtherNamesAndWordsBeforeLikeness() {
		assertThat(slugs(LookupKind.SITES, "caricc", Around.NOTHING)).first().isEqualTo("caricc");
		assertThat(slugs(LookupKind.AGENCIES, "State Border Service", Around.NOTHING))
			.startsWith("border-service-turkmenistan", "border-service-kyrgyzstan");
		assertThat(slugs(LookupKind.SITES, "Alat", Around.NOTHING)).startsWith("alat", "alat-port-control-unit");
	}

	@Test
	void putsTheCountryAndTheProjectOfTheRecordFirst() {
		assertThat(slugs(LookupKind.AGENCIES, "MIA", new Around("UZ", null))).startsWith("mia-uzbekistan").hasSize(5);
		assertThat(slugs(LookupKind.AGENCIES, "МВД", new Around("KG", ""))).startsWith("mia-kyrgyzstan");
		assertThat(slugs(LookupKind.SITES, "", new Around("", "E24"))).hasSize(12).startsWith("bakhorak", "bog");
		assertThat(slugs(LookupKind.SITES, "tajikistan", new Around("TJ", "GLO-G80"))).startsWith("dushanbe-2");
	}

	@Test
	void ordersWhatFitsEquallyWellInTheLanguageOfTheReader() {
		assertThat(this.lookups
			.find(Scope.office(), OFFICER, LookupKind.PLACES, "", Around.NOTHING, Locale.forLanguageTag("ru"))
			.get(0)
			.choice()
			.slug()).isEqualTo("avaza");
		assertThat(slugs(LookupKind.PLACES, "", Around.NOTHING)).startsWith("aktau");
	}

	@Test
	void offersNoDonorAsAgencyAndNoAgencyAsDonor() {
		assertThat(slugs(LookupKind.AGENCIES, "Japan", Around.NOTHING)).doesNotContain("japan");
		assertThat(slugs(LookupKind.DONORS, "DCA", Around.NOTHING)).isEmpty();
	}

	@Test
	void offersAShortNameNothingThatOnlyResemblesIt() {
		assertThat(slugs(LookupKind.AGENCIES, "Fond", Around.NOTHING)).isEmpty();
		assertThat(slugs(LookupKind.AGENCIES, "xqzwvkjh", Around.NOTHING)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "'; drop table site --", "a\0b", "🙂", "\uD800", "{0} ${1}", ":named", "()&|!" })
	void takesAnythingAsText(String typed) {
		for (LookupKind kind : LookupKind.values()) {
			assertThat(this.lookups.find(Scope.office(), OFFICER, kind, NamedField.typed(typed).typed(),
					new Around(typed, typed), Locale.ENGLISH))
				.isNotNull();
			assertThat(resolve(kind, typed.repeat(500), typed, typed)).isNotInstanceOf(Resolved.class);
		}
	}

	@Test
	void showsNothingOutsideTheScope() {
		for (LookupKind kind : LookupKind.values()) {
			assertThat(this.lookups.find(Scope.none(), OFFICER, kind, "", Around.NOTHING, Locale.ENGLISH)).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "AGENCIES, DCA, dca-tajikistan", "AGENCIES, АКН, dca-tajikistan",
			"AGENCIES, '  drug control agency under the president, of the republic of TAJIKISTAN ', dca-tajikistan",
			"AGENCIES, Tajikistan Drug Control Agency, dca-tajikistan", "SITES, Панджи-Поён, ''",
			"SITES, panji poyon, nijniy-pyanj", "SITES, BLO Dusti, dusti", "PLACES, Ош, osh",
			"DONORS, Türkiye, turkiye", "DONORS, turkiye, turkiye", "PROJECTS, xac k22, XAC-K22",
			"PROJECTS, K22, XAC-K22", "LEADS, XAC/K22, XAC-K22" })
	void meansTheOneRecordThatIsCalledSo(LookupKind kind, String typed, String slug) {
		Resolution resolution = resolve(kind, typed, "", "");
		assertThat((resolution instanceof Resolved resolved) ? resolved.choice().slug() : "").isEqualTo(slug);
	}

	@Test
	void onlyProjectsThatThePersonKeepsLead() {
		Editor manager = new Editor(2, "manager", "Manager", Editor.Power.GRANTED, Set.of(-1L));
		assertThat(this.lookups.find(Scope.office(), manager, LookupKind.LEADS, "", Around.NOTHING, Locale.ENGLISH))
			.isEmpty();
		assertThat(this.lookups
			.resolve(Scope.office(), manager, LookupKind.LEADS, List.of(NamedField.typed("XAC/K22")), Around.NOTHING)
			.get(0)
			.problem()).isEqualTo(Problem.NOT_KEPT);
	}

	@Test
	void meansTheChosenRecordWhileItsNameStandsThere() {
		String kyrgyz = "Karamyk (Kyrgyz side)";
		assertThat(slug(resolve(LookupKind.SITES, kyrgyz, "karamyk-kyrgyz-side", ""))).isEqualTo("karamyk-kyrgyz-side");
		assertThat(slug(resolve(LookupKind.SITES, "Карамык (кыргызская сторона)", "karamyk-kyrgyz-side", "")))
			.isEqualTo("karamyk-kyrgyz-side");
		assertThat(slug(resolve(LookupKind.SITES, kyrgyz, "karamyk-tajik-side", ""))).as("a slug of before")
			.isEqualTo("karamyk-kyrgyz-side");
		assertThat(resolve(LookupKind.SITES, "Karamik", "karamyk-kyrgyz-side", "").problem())
			.as("another name, which two sites have")
			.isEqualTo(Problem.SEVERAL);
		assertThat(resolve(LookupKind.SITES, "Somewhere else", "karamyk-kyrgyz-side", "").problem())
			.isEqualTo(Problem.UNKNOWN);
	}

	@Test
	void guessesNothingWhereSeveralAreCalledSo() {
		Resolution resolution = resolve(LookupKind.AGENCIES, "MIA", "", "");
		assertThat(resolution.problem()).isEqualTo(Problem.SEVERAL);
		assertThat(near(resolution)).containsExactlyInAnyOrder("mia-kazakhstan", "mia-kyrgyzstan", "mia-tajikistan",
				"mia-turkmenistan", "mia-uzbekistan");
	}

	@Test
	void offersUpToFiveThatComeNear() {
		Resolution resolution = resolve(LookupKind.AGENCIES, "Ministry of Interior Affairs of Tajikistan", "", "");
		assertThat(resolution.problem()).isEqualTo(Problem.UNKNOWN);
		assertThat(near(resolution)).hasSize(5).startsWith("mia-tajikistan");
		assertThat(near(resolve(LookupKind.DONORS, "Norwey", "", ""))).containsExactly("norway");
		assertThat(resolve(LookupKind.DONORS, "Norwey", "", "").problem()).isEqualTo(Problem.NOT_LISTED);
	}

	@Test
	void doesWhatThePersonDecidedAboutThisVeryName() {
		String decision = new Decision("customs-tajikistan", "Customs of Tajikistan").toString();
		assertThat(slug(resolve(LookupKind.AGENCIES, "Customs  of Tajikistan", "", decision)))
			.isEqualTo("customs-tajikistan");
		assertThat(resolve(LookupKind.AGENCIES, "Customs of Turkmenistan", "", decision)).as("another name meanwhile")
			.isInstanceOf(Unknown.class);
		assertThat(resolve(LookupKind.AGENCIES, "Customs of Tajikistan", "", "no-such=Customs of Tajikistan"))
			.isInstanceOf(Unknown.class);
		assertThat(resolve(LookupKind.DONORS, "Sweden", "", Decision.add("Sweden")).problem())
			.isEqualTo(Problem.NOT_LISTED);
	}

	@Test
	void addsWhatIsDecidedOnAndDescribed() {
		Resolution resolution = resolve(LookupKind.SITES, Map.of("name", "Ishkashim", "decision", "=Ishkashim",
				"newKind", "border_post", "newCountry", "TJ", "newNeighbour", "AF", "newProject", "E24"));
		assertThat(resolution).isInstanceOfSatisfying(ToAdd.class, (toAdd) -> assertThat(toAdd.record())
			.isEqualTo(new NewRecord("Ishkashim", "border_post", "TJ", "AF", "E24")));
		Resolution body = resolve(LookupKind.AGENCIES,
				Map.of("name", "Совет экспертов", "decision", "=Совет экспертов", "newKind", "other"));
		assertThat(body).isInstanceOfSatisfying(ToAdd.class, (toAdd) -> assertThat(toAdd.record())
			.isEqualTo(new NewRecord("Совет экспертов", "other", null, null, null)));
	}

	@Test
	void saysWhatANewRecordLacks() {
		assertThat(missing(LookupKind.SITES, Map.of())).containsExactly(Detail.KIND, Detail.COUNTRY, Detail.PROJECT);
		assertThat(missing(LookupKind.SITES,
				Map.of("newKind", "customs", "newCountry", "XX", "newNeighbour", "AF", "newProject", "K22")))
			.containsExactly(Detail.KIND, Detail.COUNTRY, Detail.PROJECT);
		assertThat(missing(LookupKind.SITES,
				Map.of("newKind", "office", "newCountry", "TJ", "newNeighbour", "TJ", "newProject", "XAC-K22")))
			.containsExactly(Detail.NEIGHBOUR);
		assertThat(missing(LookupKind.AGENCIES, Map.of("newCountry", "TJ"))).containsExactly(Detail.KIND);
		assertThat(missing(LookupKind.PLACES, Map.of("newKind", "office"))).containsExactly(Detail.COUNTRY);
	}

	@Test
	void offersTheProjectsThatThePersonKeeps() {
		Editor manager = new Editor(2, "manager", "Manager", Editor.Power.GRANTED, Set.of(-1L));
		Offer offer = this.lookups.offer(Scope.office(), manager, LookupKind.SITES, NamedField.typed("Ishkashim"),
				new Around("TJ", "E24"));
		assertThat(offer.lists().projects()).isEmpty();
		assertThat(offer.chosen()).containsEntry(Detail.COUNTRY, "TJ").containsEntry(Detail.NEIGHBOUR, "");
		assertThat(offer.lists().countries()).first().extracting(AddingLists.Option::code).isEqualTo("KZ");
	}

	@Test
	void aDecisionHoldsWhereverTheFormHasTheName() {
		NamedField decided = field(Map.of("name", "New Body", "decision", "=New Body", "newKind", "other"));
		List<Resolution> all = resolve(LookupKind.AGENCIES,
				List.of(NamedField.typed("New Body"), decided, NamedField.typed("Newer Body")));
		assertThat(all).hasExactlyElementsOfTypes(ToAdd.class, ToAdd.class, Unknown.class);
	}

	@Test
	void leavesBlankWhatIsBlankAndKeepsTheOrder() {
		List<Resolution> all = resolve(LookupKind.AGENCIES,
				List.of(NamedField.typed(" "), NamedField.typed("DCA"), NamedField.typed(""), NamedField.typed("WCO")));
		assertThat(all).hasExactlyElementsOfTypes(Blank.class, Resolved.class, Blank.class, Resolved.class);
		assertThat(slug(all.get(1))).isEqualTo("dca-tajikistan");
		assertThat(slug(all.get(3))).isEqualTo("wco");
	}

	@Test
	void refusesWhatIsNoName() {
		assertThat(resolve(LookupKind.PLACES, "…", "", "").problem()).isEqualTo(Problem.NO_NAME);
		assertThat(resolve(LookupKind.PLACES, "a".repeat(301), "", "").problem()).isEqualTo(Problem.NO_NAME);
		assertThat(resolve(LookupKind.PLACES, "a".repeat(300), "", "").problem()).isEqualTo(Problem.UNKNOWN);
	}

	@Test
	void makesAsManyQueriesForFortyNamesAsForOne() {
		List<NamedField> known = new ArrayList<>();
		List<NamedField> unknown = new ArrayList<>();
		for (int at = 0; at < 40; at++) {
			known.add(NamedField.typed("DCA"));
			unknown.add(NamedField.typed("Body number " + at));
		}
		assertThat(QueryCount.of(() -> resolve(LookupKind.AGENCIES, known.subList(0, 1)))).isEqualTo(1);
		assertThat(QueryCount.of(() -> resolve(LookupKind.AGENCIES, known))).isEqualTo(1);
		assertThat(QueryCount.of(() -> resolve(LookupKind.AGENCIES, unknown))).isEqualTo(2);
		assertThat(QueryCount.of(() -> resolve(LookupKind.AGENCIES, List.of(NamedField.typed(""))))).isZero();
	}

	private List<String> slugs(LookupKind kind, String typed, Around around) {
		return this.lookups.find(Scope.office(), OFFICER, kind, typed, around, Locale.ENGLISH)
			.stream()
			.map((match) -> match.choice().slug())
			.toList();
	}

	private Set<Detail> missing(LookupKind kind, Map<String, String> details) {
		Map<String, String> sent = new HashMap<>(Map.of("name", "New Name", "decision", "=New Name"));
		sent.putAll(details);
		Resolution resolution = resolve(kind, sent);
		assertThat(resolution.problem()).isEqualTo(Problem.INCOMPLETE);
		return (resolution instanceof Unknown unknown) ? unknown.offer().missing() : Set.of();
	}

	private Resolution resolve(LookupKind kind, String name, String slug, String decision) {
		return resolve(kind, Map.of("name", name, "slug", slug, "decision", decision));
	}

	private Resolution resolve(LookupKind kind, Map<String, String> sent) {
		return resolve(kind, List.of(field(sent))).get(0);
	}

	private List<Resolution> resolve(LookupKind kind, List<NamedField> fields) {
		return this.lookups.resolve(Scope.office(), OFFICER, kind, fields, Around.NOTHING);
	}

	private static NamedField field(Map<String, String> sent) {
		return NamedField.of((part) -> sent.getOrDefault(part, ""));
	}

	private static List<String> near(Resolution resolution) {
		return (resolution instanceof Unknown unknown) ? unknown.offer().near().stream().map(Choice::slug).toList()
				: List.of();
	}

	private static String slug(Resolution resolution) {
		return (resolution instanceof Resolved resolved) ? resolved.choice().slug() : "none";
	}

}

package org.roca.portfolio.shared.lookup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Editor.Power;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.lookup.Resolution.Resolved;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What people add to the registers. */
@DatabaseTest
class AddingTests {

	private static final Editor OFFICER = new Editor(1, "officer", "Officer", Power.ALL, Set.of());

	@Autowired
	private Lookups lookups;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anAgencyIsWrittenInTheLanguageInWhichItWasTyped() {
		long english = add(LookupKind.AGENCIES,
				new NewRecord("Financial Intelligence Agency", "justice", "KZ", null, null));
		assertThat(row("organisation", english)).containsEntry("slug", "financial-intelligence-agency")
			.containsEntry("name_en", "Financial Intelligence Agency")
			.containsEntry("name_en_state", "original")
			.containsEntry("name_ru", null)
			.containsEntry("kind", "justice")
			.containsEntry("country_iso", "KZ")
			.containsEntry("agency", true)
			.containsEntry("donor", false)
			.containsEntry("source_id", null)
			.containsEntry("basis", null);
		long russian = add(LookupKind.AGENCIES,
				new NewRecord("Служба финансовой разведки «Ғалаба»", "justice", null, null, null));
		assertThat(row("organisation", russian)).containsEntry("slug", "sluzhba-finansovoy-razvedki-ghalaba")
			.containsEntry("name_en", null)
			.containsEntry("name_ru", "Служба финансовой разведки «Ғалаба»")
			.containsEntry("name_ru_state", "original")
			.containsEntry("country_iso", null);
	}

	@Test
	void theSameNameInAnotherCountryIsAnotherAgency() {
		NewRecord kazakh = new NewRecord("Ministry of Transport", "government", "KZ", null, null);
		NewRecord uzbek = new NewRecord("Ministry of Transport", "government", "UZ", null, null);
		NewRecord regional = new NewRecord("ministry of transport", "government", null, null, null);
		long first = add(LookupKind.AGENCIES, kazakh);
		assertThat(slug("organisation", first)).isEqualTo("ministry-of-transport");
		assertThat(slug("organisation", add(LookupKind.AGENCIES, uzbek))).isEqualTo("ministry-of-transport-uz");
		assertThat(slug("organisation", add(LookupKind.AGENCIES, regional))).isEqualTo("ministry-of-transport-2");
		assertThat(add(LookupKind.AGENCIES, new NewRecord(" MINISTRY of transport.", "other", "KZ", null, null)))
			.isEqualTo(first);
	}

	@Test
	void aDonorThatTakesPartBecomesAnAgencyToo() {
		long japan = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		assertThat(add(LookupKind.AGENCIES, new NewRecord("Япония", "government", "JP", null, null))).isEqualTo(japan);
		assertThat(find(LookupKind.AGENCIES, "Japan")).isEqualTo("japan");
		assertThat(row("organisation", japan)).containsEntry("donor", true).containsEntry("agency", true);
	}

	@Test
	void sitesOfOneNameAndTwoKindsAreTwo() {
		NewRecord post = new NewRecord("Khorog", "border_post", "TJ", "AF", "E24");
		long added = add(LookupKind.SITES, post);
		assertThat(row("site", added)).containsEntry("slug", "khorog-tj")
			.containsEntry("neighbour_iso", "AF")
			.containsEntry("kind", "border_post")
			.containsEntry("source_id", null);
		assertThat(add(LookupKind.SITES, post)).isEqualTo(added);
		assertThat(slug("site", add(LookupKind.SITES, new NewRecord("Khorog", "port_control_unit", "TJ", null, "E24"))))
			.isEqualTo("khorog");
	}

	@Test
	void aSiteIsAddedOnlyToAProjectThatThePersonKeeps() {
		long kept = this.jdbc.sql("select id from project where slug = 'E24'").query(Long.class).single();
		Editor manager = new Editor(2, "manager", "Manager", Power.GRANTED, Set.of(kept));
		this.lookups.add(manager, LookupKind.SITES, new NewRecord("Ishkashim", "border_post", "TJ", "AF", "E24"));
		assertThat(find(LookupKind.SITES, "Ишкашим")).as("found by the sound of its name").isEmpty();
		assertThat(find(LookupKind.SITES, "Ishkashim")).isEqualTo("ishkashim");
		assertThatIllegalArgumentException().isThrownBy(() -> this.lookups.add(manager, LookupKind.SITES,
				new NewRecord("Ishkashim 2", "border_post", "TJ", "AF", "XAC-K22")));
	}

	@Test
	void aPlaceHasACountry() {
		long added = add(LookupKind.PLACES, new NewRecord("Мургаб", null, "TJ", null, null));
		assertThat(row("place", added)).containsEntry("slug", "murgab")
			.containsEntry("country_iso", "TJ")
			.containsEntry("lat", null);
		assertThat(add(LookupKind.PLACES, new NewRecord("Душанбе", null, "TJ", null, null)))
			.isEqualTo(this.jdbc.sql("select id from place where slug = 'dushanbe'").query(Long.class).single());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> add(LookupKind.PLACES, new NewRecord("Nowhere", null, null, null, null)));
	}

	@Test
	void aNameWithoutLatinOrCyrillicLettersHasASlugToo() {
		assertThat(slug("place", add(LookupKind.PLACES, new NewRecord("東京", null, "JP", null, null))))
			.isEqualTo("place");
		assertThat(slug("place", add(LookupKind.PLACES, new NewRecord("大阪", null, "JP", null, null))))
			.isEqualTo("place-jp");
		assertThat(
				slug("place", add(LookupKind.PLACES, new NewRecord("a ".repeat(150).strip(), null, "JP", null, null))))
			.hasSizeLessThanOrEqualTo(80)
			.matches("a(-a)*");
	}

	@Test
	void nobodyAddsADonorAndOnlyEditorsAdd() {
		NewRecord sweden = new NewRecord("Sweden", "government", null, null, null);
		assertThatIllegalArgumentException().isThrownBy(() -> add(LookupKind.DONORS, sweden));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.lookups.add(Editor.none(), LookupKind.AGENCIES, sweden));
	}

	@Test
	void isFoundAtOnceByAllWhoLookForIt() {
		add(LookupKind.AGENCIES, new NewRecord("Agency on Asset Recovery", "justice", "KG", null, null));
		assertThat(find(LookupKind.AGENCIES, "agency on asset recovery")).isEqualTo("agency-on-asset-recovery");
		List<Resolution> misspelt = this.lookups.resolve(Scope.office(), OFFICER, LookupKind.AGENCIES,
				List.of(NamedField.typed("Agency of Assets Recovery")), Around.NOTHING);
		assertThat(misspelt.get(0).offer()).isNotNull()
			.satisfies((offer) -> assertThat(offer.near()).first()
				.extracting(Choice::slug)
				.isEqualTo("agency-on-asset-recovery"));
	}

	private String find(LookupKind kind, String name) {
		Resolution resolution = this.lookups
			.resolve(Scope.office(), OFFICER, kind, List.of(NamedField.typed(name)), Around.NOTHING)
			.get(0);
		return (resolution instanceof Resolved resolved) ? resolved.choice().slug() : "";
	}

	private long add(LookupKind kind, NewRecord record) {
		return this.lookups.add(OFFICER, kind, record);
	}

	private String slug(String table, long id) {
		return String.valueOf(row(table, id).get("slug"));
	}

	private Map<String, Object> row(String table, long id) {
		return this.jdbc.sql("select * from " + table + " where id = ?").param(id).query().singleRow();
	}

}

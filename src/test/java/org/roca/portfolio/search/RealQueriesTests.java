package org.roca.portfolio.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Scope;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people ask of the real portfolio, and the record that must come first: in both
 * scripts, with codes, acronyms and slips of the pen.
 */
@DatabaseTest
class RealQueriesTests {

	private static final Slice FIRST = new Slice(null, 0, SearchController.FIRST);

	@Autowired
	private SearchQueries queries;

	@ParameterizedTest
	@CsvSource({ "K22, /projects/XAC-K22", "К22, /projects/XAC-K22", "XAC/K22, /projects/XAC-K22",
			"XAC-K22, /projects/XAC-K22", "xac k22, /projects/XAC-K22", "xack22, /projects/XAC-K22",
			"ХАС/К22, /projects/XAC-K22", "TKM/X57, /projects/TKM-X57", "x57, /projects/TKM-X57",
			"taj e24, /projects/E24", "Е24, /projects/E24", "glo g80, /projects/GLO-G80", "h 03, /projects/H03",
			"XAC-K22-0012, /activities/XAC-K22-0012", "XACK220012, /activities/XAC-K22-0012",
			"xac k22 0012, /activities/XAC-K22-0012", "k22 12, /activities/XAC-K22-0012",
			"К22/12, /activities/XAC-K22-0012", "CARICC, /agencies/caricc", "caricc, /agencies/caricc",
			"ЦАРИКЦ, /agencies/caricc", "царикц, /agencies/caricc", "karicc, /agencies/caricc",
			"DCA, /agencies/dca-tajikistan", "АКН, /agencies/dca-tajikistan", "akn, /agencies/dca-tajikistan",
			"WCO, /agencies/wco", "ВТамО, /agencies/wco", "ТАДОК, /agencies/tadoc", "ГСКН, /agencies/ssdc-kyrgyzstan",
			"gskn, /agencies/ssdc-kyrgyzstan", "Japan, /donors/japan", "Япония, /donors/japan",
			"yaponiya, /donors/japan", "Japn, /donors/japan", "INL, /donors/united-states", "Норвегия, /donors/norway",
			"norvegiya, /donors/norway", "Nizhniy Pyanj, /sites/nijniy-pyanj", "Nijniy Pyanj, /sites/nijniy-pyanj",
			"Nizhny Pyandj, /sites/nijniy-pyanj", "Нижний Пяндж, /sites/nijniy-pyanj",
			"нижний пянж, /sites/nijniy-pyanj", "Panji Poyon, /sites/nijniy-pyanj", "Панджи Поён, /sites/nijniy-pyanj",
			"panjipoyon, /sites/nijniy-pyanj", "Karamik, /sites/karamyk-tajik-side",
			"карамик, /sites/karamyk-tajik-side", "Yakhchi Pum, /sites/yakhchi-pun", "bordobo, /sites/bor-dobo",
			"Бор Добо, /sites/bor-dobo", "Khorugh, /sites/khorog", "kyzylart, /sites/kyzyl-art",
			"Dushanbe, /activities?place=dushanbe", "душанбе, /activities?place=dushanbe",
			"Termiz, /activities?place=termez", "Ашхабад, /activities?place=ashgabat", "Tadjikistan, /countries/TJ",
			"таджикистан, /countries/TJ", "Uzbekiston, /countries/UZ", "Kirgizstan, /countries/KG",
			"container control, /fields/container-control" })
	void comesFirst(String asked, String address) {
		assertThat(found(asked)).startsWith(address);
	}

	@ParameterizedTest
	@CsvSource({ "drug controll agency, /agencies/dca-tajikistan", "customs uzbekistan, /agencies/customs-uzbekistan",
			"таможня узбекистан, /agencies/customs-uzbekistan",
			"uzbekistan customs comittee, /agencies/customs-uzbekistan",
			"пограничная служба казахстана, /agencies/border-service-kazakhstan",
			"MIA kyrgyz, /agencies/mia-kyrgyzstan", "МВД Туркменистан, /agencies/mia-turkmenistan",
			"BLO Karamyk, /sites/karamyk-tajik-side", "ОПВ Карамык, /sites/karamyk-tajik-side",
			"BLO Bor-Dobo, /sites/bor-dobo", "port control unit alat, /sites/alat-port-control-unit",
			"PCU Olot, /activities?place=olot", "Almaty airport, /sites/almaty-international-airport-zhetysu",
			"аэропорт алматы, /sites/almaty-international-airport-zhetysu", "Contaner Control, /projects/GLO-G80",
			"контейнеров, /fields/container-control", "afghan border, /projects/E24" })
	void comesFirstOfItsKind(String asked, String address) {
		assertThat(this.queries.find(Scope.office(), Question.of(asked), FIRST).groups())
			.extracting((group) -> group.hits().get(0).href())
			.contains(address);
	}

	@ParameterizedTest
	@CsvSource({ "tamozhnya, таможн", "obuchenie, обуч", "граница, границ", "granitsa, границ", "narkotiki, наркот",
			"seminar, семинар", "семинар, семинар", "training, training", "traning, training", "обученее, обуч",
			"konteyner, контейнер", "контейнер, контейнер" })
	void findsActivitiesInTheOtherScriptAndInSpiteOfASlip(String asked, String stem) {
		Findings findings = this.queries.find(Scope.office(), Question.of(asked), FIRST);
		assertThat(findings.groups()).filteredOn((group) -> group.kind() == Kind.ACTIVITY)
			.singleElement()
			.satisfies((group) -> assertThat(group.hits())
				.anySatisfy((hit) -> assertThat(hit.title() + " " + hit.context()).containsIgnoringCase(stem)));
	}

	@Test
	void laterPagesHaveTheOtherHits() {
		Question asked = Question.of("border");
		List<String> all = hrefs(asked, new Slice(Kind.SITE, 0, 50));
		List<String> second = hrefs(asked, new Slice(Kind.SITE, 5, 5));
		assertThat(all).hasSizeGreaterThan(10);
		assertThat(second).isEqualTo(all.subList(5, 10));
	}

	private List<String> found(String asked) {
		return hrefs(Question.of(asked), FIRST);
	}

	private List<String> hrefs(Question question, Slice slice) {
		return this.queries.find(Scope.office(), question, slice)
			.groups()
			.stream()
			.flatMap((group) -> group.hits().stream())
			.map(Hit::href)
			.toList();
	}

}

package org.roca.portfolio.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptTests {

	@ParameterizedTest
	@CsvSource({ "Государственная служба, gosudarstvennaya sluzhba", "Нижний Пяндж, nizhniy pyandzh",
			"Щучинск, shchuchinsk", "Қурғонтеппа, qurghonteppa", "Жаңаөзен, zhangaozen", "Отдел DCA-2, otdel dca-2",
			"подъезд, podezd" })
	void carriesCyrillicIntoLatin(String cyrillic, String latin) {
		assertThat(Script.latin(cyrillic)).isEqualTo(latin);
		assertThat(Script.other(cyrillic)).isEqualTo(latin);
	}

	@ParameterizedTest
	@CsvSource({ "Nizhniy Pyanj, нижний пяндж", "Khorugh, хоруг", "akn, акн" })
	void carriesLatinIntoCyrillic(String latin, String cyrillic) {
		assertThat(Script.other(latin)).isEqualTo(cyrillic);
		assertThat(Script.latin(latin)).isEqualToIgnoringCase(latin);
	}

}

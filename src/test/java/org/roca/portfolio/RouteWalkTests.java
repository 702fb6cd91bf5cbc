package org.roca.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.roca.portfolio.account.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Walks every route that any controller has, as every role and as nobody. A new
 * controller is walked without a change here.
 */
@DatabaseTest
class RouteWalkTests {

	private static final Set<String> OPEN = Set.of("GET /sign-in", "GET /error", "HEAD /error", "POST /error",
			"PUT /error", "PATCH /error", "DELETE /error", "OPTIONS /error", "TRACE /error");

	private static final String KEY = "0d8ac1a3-75b1-4a63-9d40-6c30fb3b1f10";

	/** Actions that a person without the right to keep accounts may send. */
	private static final Set<String> OWN = Set.of("POST /account");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void thereAreRoutesToWalk() {
		assertThat(routes()).extracting(Route::toString)
			.contains("GET /sign-in", "GET /account", "GET /accounts/{username}", "POST /accounts");
	}

	@Test
	void nobodySeesAnythingButTheDoor() {
		for (Route route : routes()) {
			int status = status(route, token(route));
			if (route.path().startsWith("/shared/")) {
				assertThat(status).as("%s as nobody", route).isEqualTo(route.reads() ? 404 : 403);
			}
			else if (!route.isOpen()) {
				assertThat(status).as("%s as nobody", route)
					.isIn(HttpStatus.FOUND.value(), HttpStatus.UNAUTHORIZED.value(), HttpStatus.FORBIDDEN.value());
			}
		}
	}

	@Test
	void nobodyLearnsWhichAddressesExist() {
		assertThat(this.mvc.get().uri("/no-such-page")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/sign-in");
		assertThat(this.mvc.get().uri("/activities/NO-SUCH-0001")).hasRedirectedUrl("/sign-in");
		assertThat(this.mvc.get().uri("/actuator/env")).hasRedirectedUrl("/sign-in");
		assertThat(this.mvc.get().uri("/no-such.csv")).hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(this.mvc.get().uri("/activities").header("HX-Request", "true")).hasStatus(HttpStatus.UNAUTHORIZED)
			.hasHeader("HX-Refresh", "true");
	}

	@Test
	void healthIsOpenAndTheRestOfTheActuatorIsNot() {
		assertThat(this.mvc.get().uri("/actuator/health")).hasStatusOk();
		RequestPostProcessor administrator = this.people.administrator("walker-administrator");
		for (String address : List.of("/actuator", "/actuator/env", "/actuator/health/db", "/actuator/heapdump")) {
			assertThat(this.mvc.get().uri(address).with(administrator)).as(address).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void onlyAdministratorsKeepAccounts() {
		RequestPostProcessor administrator = this.people.administrator("walker-administrator");
		for (Route route : routes()) {
			if (route.path().startsWith("/accounts")) {
				for (RequestPostProcessor person : others()) {
					assertThat(status(route, person, token(route))).as(route.toString()).isEqualTo(403);
				}
				assertThat(status(route, administrator, token(route))).as(route.toString()).isNotEqualTo(403);
			}
		}
	}

	@Test
	void onlyOfficersAndAdministratorsReadTheLog() {
		String log = "/reports/access";
		assertThat(this.mvc.get().uri(log).with(this.people.administrator("walker-administrator"))).hasStatusOk();
		List<RequestPostProcessor> others = others();
		assertThat(this.mvc.get().uri(log).with(others.get(0))).hasStatusOk();
		assertThat(this.mvc.get().uri(log).with(others.get(1))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(log).with(others.get(2))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void everyoneReadsAndNobodyWritesWhatIsNotNamed() {
		List<RequestPostProcessor> others = others();
		for (Route route : routes()) {
			for (RequestPostProcessor person : others) {
				if (route.path().startsWith("/accounts") || route.path().startsWith("/reports/access")
						|| route.isForEditors() || route.isOpen()) {
					continue;
				}
				int status = status(route, person, token(route));
				boolean keeper = person != others.get(2) && route.path().startsWith("/activities/{reference}/");
				if (route.reads() || keeper || OWN.contains(route.toString())) {
					assertThat(status).as(route.toString()).isNotIn(302, 401, 403, 500);
				}
				else {
					assertThat(status).as(route.toString()).isEqualTo(403);
				}
			}
		}
	}

	@Test
	void onlyThoseWhoKeepRecordsWriteThemAndHaveDraftsOfThem() {
		List<RequestPostProcessor> readers = List.of(others().get(2),
				this.people.administrator("walker-administrator"));
		for (Route route : routes()) {
			if (route.isForEditors()) {
				for (RequestPostProcessor person : readers) {
					assertThat(status(route, person, token(route))).as(route.toString()).isEqualTo(403);
				}
				assertThat(status(route, others().get(1), token(route))).as("%s without a grant", route)
					.isIn(HttpStatus.FORBIDDEN.value(), HttpStatus.NOT_FOUND.value());
				assertThat(status(route, others().get(0), token(route))).as(route.toString()).isNotEqualTo(403);
			}
		}
	}

	@Test
	void noActionWorksWithoutTheTokenOfItsForm() {
		RequestPostProcessor administrator = this.people.administrator("walker-administrator");
		for (Route route : routes()) {
			if (!route.reads() && !route.isOpen()) {
				assertThat(status(route, administrator)).as(route.toString()).isEqualTo(403);
			}
		}
	}

	private List<RequestPostProcessor> others() {
		this.jdbc.sql("""
				insert into organisation_kind (code, name_en, name_ru) values ('walker', 'Walker', 'Walker')
				on conflict do nothing
				""").update();
		long donor = this.jdbc.sql("""
				insert into organisation (id, slug, name_en, name_en_state, kind, donor)
				values (nextval('organisation_seq'), 'walker', 'Walker', 'original', 'walker', true)
				on conflict (slug) do update set donor = true returning id
				""").query(Long.class).single();
		return List.of(this.people.officer("walker-officer"), this.people.manager("walker-manager"),
				this.people.donor("walker-donor", donor));
	}

	/** A form sends it; a link never does. */
	private static RequestPostProcessor token(Route route) {
		return route.reads() ? (request) -> request : csrf();
	}

	private int status(Route route, RequestPostProcessor... processors) {
		String path = route.path().replace("{key}", KEY).replaceAll("\\{[^}]+\\}", "walker");
		var request = this.mvc.method(route.method()).uri(path);
		for (RequestPostProcessor processor : processors) {
			request = request.with(processor);
		}
		var result = request.exchange();
		assertThat(result.getUnresolvedException()).as(route.toString()).isNull();
		return result.getResponse().getStatus();
	}

	private List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (RequestMappingInfo info : this.mapping.getHandlerMethods().keySet()) {
			List<HttpMethod> methods = info.getMethodsCondition()
				.getMethods()
				.stream()
				.map((method) -> method.asHttpMethod())
				.toList();
			Stream<HttpMethod> all = Stream.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);
			for (HttpMethod method : methods.isEmpty() ? all.toList() : methods) {
				info.getPatternValues().forEach((path) -> routes.add(new Route(method, path)));
			}
		}
		return routes;
	}

	/**
	 * A way into a controller.
	 *
	 * @param path with the names of its variables in braces
	 */
	private record Route(HttpMethod method, String path) {

		boolean isForEditors() {
			return this.path.startsWith("/activities/drafts") || this.path.startsWith("/reports/templates")
					|| this.path.equals("/activities/new") || this.path.equals("/reports/new")
					|| this.path.equals("/views/new") || this.path.equals("/views/{key}/edit")
					|| !reads() && (this.path.startsWith("/activities/") || this.path.startsWith("/reports/")
							|| this.path.startsWith("/views/"));
		}

		boolean isOpen() {
			return OPEN.contains(toString()) || this.path.startsWith("/shared/");
		}

		boolean reads() {
			return this.method == HttpMethod.GET || this.method == HttpMethod.HEAD;
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

}

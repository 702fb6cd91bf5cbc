package org.roca.portfolio.account;

import java.util.Map;

import org.roca.portfolio.shared.web.StartPage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/** Deny by default: a page is for the signed-in, an action for whom it is named here. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SecurityConfiguration {

	@Bean
	@Order(1)
	SecurityFilterChain assets(HttpSecurity http) {
		return http.securityMatcher(OpenPaths.ASSETS)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.anyRequest()
				.denyAll())
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(new PageHeaders()))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	/** Whoever comes by a link is nobody, also when signed in, and gets no session. */
	@Bean
	@Order(2)
	SecurityFilterChain shared(HttpSecurity http) {
		return http.securityMatcher(OpenPaths.SHARED)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.anyRequest()
				.denyAll())
			.headers((headers) -> headers.defaultsDisabled()
				.addHeaderWriter(PageHeaders::hide)
				.addHeaderWriter(new PageHeaders()))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, AccountQueries accounts, CarriedForms forms,
			ObjectProvider<StartPage> start) {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(OpenPaths.PAGES)
				.permitAll()
				.requestMatchers("/actuator/**")
				.denyAll()
				.requestMatchers("/accounts/**")
				.hasAuthority(Role.ADMINISTRATOR.authority())
				.requestMatchers(HttpMethod.POST, EditorPaths.WRITES)
				.hasAnyAuthority(Role.OFFICER.authority(), Role.MANAGER.authority())
				.requestMatchers(HttpMethod.POST, EditorPaths.EDITIONS)
				.hasAuthority(Role.OFFICER.authority())
				.requestMatchers(EditorPaths.LOG)
				.hasAnyAuthority(Role.OFFICER.authority(), Role.ADMINISTRATOR.authority())
				.requestMatchers("/account", "/sign-out")
				.authenticated()
				.requestMatchers(HttpMethod.GET)
				.authenticated()
				.requestMatchers(HttpMethod.HEAD)
				.authenticated()
				.anyRequest()
				.denyAll())
			.headers((headers) -> headers.defaultsDisabled()
				.addHeaderWriter(new PageHeaders())
				.addHeaderWriter(PageHeaders::keepPrivate))
			.formLogin((form) -> form.loginPage(CarriedForms.SIGN_IN)
				.successHandler(new SignInSuccess(forms, start))
				.failureHandler(new SignInFailure(forms)))
			.logout((logout) -> logout.logoutUrl("/sign-out")
				.logoutSuccessUrl("/sign-in?signed-out")
				.deleteCookies("JSESSIONID")
				.addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE))))
			.requestCache((cache) -> cache.requestCache(AskedPage.cache()))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(new AskToSignIn(forms))
				.accessDeniedHandler(new RefusedPost(forms)))
			.addFilterBefore(new RestOfChain(), CsrfFilter.class)
			.addFilterBefore(new AccountSessions(accounts), AuthorizationFilter.class)
			.build();
	}

	/**
	 * The name of a filter may be any text, since the page says which it does not know.
	 */
	@Bean
	HttpFirewall httpFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterNames((name) -> true);
		return firewall;
	}

	/** An address that the firewall refuses gets the same headers as any other. */
	@Bean
	RequestRejectedHandler requestRejectedHandler() {
		PageHeaders headers = new PageHeaders();
		return (request, response, rejected) -> {
			headers.writeHeaders(request, response);
			response.sendError(400);
		};
	}

	@Bean
	AuthenticationProvider authenticationProvider(AccountQueries accounts, PasswordEncoder passwords,
			SignInAttempts attempts) {
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider((typed) -> Username.typed(typed)
			.flatMap(accounts::user)
			.orElseThrow(() -> new UsernameNotFoundException("No enabled account")));
		provider.setPasswordEncoder(passwords);
		return new ThrottledAuthentication(provider, attempts);
	}

	/** Argon2id with 19 MiB and two passes, as OWASP's password storage sheet says. */
	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder("argon2",
				Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
	}

}

package org.roca.portfolio.shared.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The pages in memory, those asked for least given up first. One page per reader, address
 * and language: the page of an earlier state makes room for that of a later one.
 */
@Component
@EnableConfigurationProperties(KeptPagesProperties.class)
class KeptPages {

	/** Roughly what an entry takes beside its page and its address. */
	private static final int ENTRY = 200;

	private final Cache<Key, Entry> pages;

	KeptPages(KeptPagesProperties properties) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(properties.keptPages().toBytes())
			.weigher((Key key, Entry entry) -> ENTRY + 2 * key.address().length() + entry.page().compressed().length)
			.build();
	}

	/** The page that the request asks for, if it was drawn from this state. */
	@Nullable KeptPage find(HttpServletRequest request, RecordsState state) {
		Entry entry = this.pages.getIfPresent(Key.of(request));
		return (entry != null && entry.state().equals(state)) ? entry.page() : null;
	}

	void keep(HttpServletRequest request, RecordsState state, KeptPage page) {
		this.pages.put(Key.of(request), new Entry(state, page));
	}

	/**
	 * Who reads what.
	 *
	 * @param part whether scripts asked for a part of the page
	 */
	private record Key(String username, String address, String language, boolean part) {

		static Key of(HttpServletRequest request) {
			return new Key(request.getRemoteUser(), request.getRequestURI() + "?" + request.getQueryString(),
					LocaleContextHolder.getLocale().getLanguage(), request.getHeader("HX-Request") != null);
		}

	}

	private record Entry(RecordsState state, KeptPage page) {

	}

}

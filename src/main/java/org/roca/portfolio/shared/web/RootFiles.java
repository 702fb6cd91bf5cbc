package org.roca.portfolio.shared.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Files whose address is fixed, such as {@code /robots.txt}. A link to a page is none of
 * them, and need not be looked for among the files each time it is written.
 */
class RootFiles extends PathResourceResolver {

	@Override
	protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return null;
	}

}

package org.roca.portfolio.shared.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Answers only to addresses that carry the hash of the content: what may be kept for a
 * year must have an address that changes with it.
 */
class HashedResources extends VersionResourceResolver {

	HashedResources() {
		addContentVersionStrategy("/**");
	}

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		boolean unhashed = chain.resolveResource(request, path, locations) != null;
		return unhashed ? null : super.resolveResourceInternal(request, path, locations, chain);
	}

}

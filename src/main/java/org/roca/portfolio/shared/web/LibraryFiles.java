package org.roca.portfolio.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.Assert;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * The files of Bootstrap, htmx and ECharts that pages use, whatever the version of their
 * jars.
 */
class LibraryFiles implements ResourceResolver {

	private final Map<String, Resource> files = Map.of("bootstrap.min.css",
			file("org.mvnpm/bootstrap", "_static/bootstrap/%s/dist/css/bootstrap.min.css"), "echarts.min.js",
			file("org.mvnpm/echarts", "_static/echarts/%s/dist/echarts.common.min.js"), "htmx.min.js",
			file("org.webjars.npm/htmx.org", "webjars/htmx.org/%s/dist/htmx.min.js"));

	private static Resource file(String artifact, String path) {
		try {
			Properties jar = PropertiesLoaderUtils
				.loadProperties(new ClassPathResource("META-INF/maven/" + artifact + "/pom.properties"));
			String version = jar.getProperty("version");
			ClassPathResource file = new ClassPathResource("META-INF/resources/" + path.formatted(version));
			Assert.state(file.exists(), () -> "No file " + file.getPath() + " in the jar of " + artifact);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		return this.files.get(path);
	}

	@Override
	public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return this.files.containsKey(path) ? path : null;
	}

}

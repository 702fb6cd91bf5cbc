package org.roca.portfolio.shared.export;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads on which files are made, apart from those that answer pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportProperties.class)
class ExportConfiguration {

	@Bean(defaultCandidate = false)
	TaskExecutor exportThreads(ExportProperties properties) {
		ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
		threads.setCorePoolSize(properties.exportThreads());
		threads.setMaxPoolSize(properties.exportThreads());
		threads.setQueueCapacity(properties.exportsInAll());
		threads.setThreadNamePrefix("export-");
		threads.setThreadPriority(Thread.MIN_PRIORITY);
		threads.setDaemon(true);
		return threads;
	}

}

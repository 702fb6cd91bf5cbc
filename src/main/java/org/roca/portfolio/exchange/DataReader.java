package org.roca.portfolio.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Text.TextState;

import org.springframework.core.io.Resource;
import org.springframework.util.ReflectionUtils;

/**
 * Reads data files: a list of items each. What an item must hold is what its record does
 * not mark as nullable; a list that is absent is empty; a property that the record does
 * not have is an error. Of a text, the English words are the original and the Russian
 * words a translation that nobody has reviewed, unless the text says otherwise.
 */
final class DataReader {

	private final JsonMapper mapper = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.withConfigOverride(List.class,
				(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.addModule(new SimpleModule().addDeserializer(Text.class, new TextDeserializer())
			.addDeserializer(PartialDate.class, new DateDeserializer()))
		.build();

	List<JsonNode> items(Resource file) {
		try (InputStream in = file.getInputStream()) {
			JsonNode tree = this.mapper.readTree(in);
			if (!tree.isArray()) {
				throw new BadPortfolioException(file.getFilename() + ": not a list of items");
			}
			return new ArrayList<>(tree.values());
		}
		catch (JacksonException ex) {
			throw new BadPortfolioException(
					"%s, line %d: %s".formatted(file.getFilename(),
							(ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1, ex.getOriginalMessage()),
					ex);
		}
		catch (IOException ex) {
			throw new BadPortfolioException(file.getFilename() + ": cannot be read", ex);
		}
	}

	<T extends Record> T bind(JsonNode item, Class<T> type) {
		try {
			T bound = this.mapper.treeToValue(item, type);
			requireComplete(bound);
			return bound;
		}
		catch (UnrecognizedPropertyException ex) {
			throw new IllegalArgumentException("'%s' is not a property of such an item".formatted(ex.getPropertyName()),
					ex);
		}
		catch (DatabindException ex) {
			throw new IllegalArgumentException(message(ex), ex);
		}
	}

	private static String message(DatabindException ex) {
		return (ex.getCause() instanceof IllegalArgumentException rule) ? String.valueOf(rule.getMessage())
				: ex.getPathReference().replaceAll(".*\\[\"([^\"]+)\"].*", "$1: ") + ex.getOriginalMessage();
	}

	private static void requireComplete(Record item) {
		for (RecordComponent component : item.getClass().getRecordComponents()) {
			ReflectionUtils.makeAccessible(component.getAccessor());
			Object value = ReflectionUtils.invokeMethod(component.getAccessor(), item);
			if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				throw new IllegalArgumentException("'%s' is missing".formatted(component.getName()));
			}
			List<?> parts = (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of();
			parts.stream()
				.filter((part) -> part.getClass().getPackage().equals(DataReader.class.getPackage()))
				.forEach((part) -> requireComplete((Record) part));
		}
	}

	private static final class TextDeserializer extends ValueDeserializer<Text> {

		@Override
		public Text deserialize(JsonParser parser, DeserializationContext context) {
			Words words = context.readValue(parser, Words.class);
			return new Text(words.en, state(words.en, words.enState, TextState.ORIGINAL), words.ru,
					state(words.ru, words.ruState, TextState.UNREVIEWED));
		}

		private static @Nullable TextState state(@Nullable String words, @Nullable TextState stated,
				TextState otherwise) {
			return (words == null || stated != null) ? stated : otherwise;
		}

	}

	private record Words(@Nullable String en, @Nullable TextState enState, @Nullable String ru,
			@Nullable TextState ruState) {
	}

	private static final class DateDeserializer extends ValueDeserializer<PartialDate> {

		@Override
		public PartialDate deserialize(JsonParser parser, DeserializationContext context) {
			return PartialDate.parse(parser.getString());
		}

	}

}

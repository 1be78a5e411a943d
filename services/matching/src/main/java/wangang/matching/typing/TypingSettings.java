package wangang.matching.typing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param refresh how often the words of open vacancies are read anew
 * @param titles at most so many different titles, the most frequent ones (titles)
 * @param employers at most so many employers, those with most vacancies (employers)
 * @param skills at most so many different skills, the most frequent ones (skills)
 */
@ConfigurationProperties("wangang.matching.typing")
public record TypingSettings(
        @DefaultValue("30s") Duration refresh,
        @DefaultValue("10000") int titles,
        @DefaultValue("5000") int employers,
        @DefaultValue("5000") int skills) {}

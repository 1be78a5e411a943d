package wangang.platform.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param standard largest request body
 * @param paths larger or smaller limits by exact path
 */
@ConfigurationProperties("wangang.body-limit")
record BodyLimitSettings(
        @DefaultValue("2MB") DataSize standard,
        @DefaultValue Map<String, DataSize> paths) {

    long limitFor(String path) {
        return paths.getOrDefault(path, standard).toBytes();
    }
}

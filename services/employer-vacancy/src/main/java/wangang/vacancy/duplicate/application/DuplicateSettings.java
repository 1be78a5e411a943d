package wangang.vacancy.duplicate.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param likeness from which two texts are near-same: the estimated share of 4-character sequences that they have in
 *     common. At 0.9 one word of thirty may be another. Below 0.89 officers may not be shown all twins (0.5 to 1)
 */
@ConfigurationProperties("wangang.vacancy.duplicate")
public record DuplicateSettings(@DefaultValue("0.9") double likeness) {

    public DuplicateSettings {
        if (!(likeness >= 0.5 && likeness <= 1)) {
            throw new IllegalArgumentException("wangang.vacancy.duplicate.likeness is between 0.5 and 1");
        }
    }
}

package wangang.jobseeker.contact.adapter.persistence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keys {@code id:base64} of 32 bytes each, separated by commas; the first encrypts, all decrypt
 * @param rotationInterval pause between looks for rows under older keys
 * @param rotationBatch most that are re-encrypted in one transaction (rows)
 */
@ConfigurationProperties("wangang.contact")
record ContactSettings(
        @DefaultValue("") String keys,
        @DefaultValue("1h") Duration rotationInterval,
        @DefaultValue("200") int rotationBatch) {

    @Override
    public String toString() {
        return "ContactSettings[keys=…, rotationInterval=" + rotationInterval + ", rotationBatch=" + rotationBatch
                + "]";
    }
}

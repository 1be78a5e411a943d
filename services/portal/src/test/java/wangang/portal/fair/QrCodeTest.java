package wangang.portal.fair;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
    private static final int QUIET_ZONE = 4;

    @Test
    void drawsWhatAReaderReads() throws Exception {
        var code = QrCode.of("BFQ2SJA7");

        var modules = new BitMatrix(code.size() - 2 * QUIET_ZONE);
        var drawn = RUN.matcher(code.path());
        while (drawn.find()) {
            modules.setRegion(
                    Integer.parseInt(drawn.group(1)) - QUIET_ZONE,
                    Integer.parseInt(drawn.group(2)) - QUIET_ZONE,
                    Integer.parseInt(drawn.group(3)),
                    1);
        }
        assertThat(new Decoder().decode(modules).getText()).isEqualTo("BFQ2SJA7");
    }
}

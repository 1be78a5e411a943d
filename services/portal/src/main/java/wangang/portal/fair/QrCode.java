package wangang.portal.fair;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) as one path of an SVG image.
 *
 * @param size of its square, in modules, with the quiet zone
 * @param path the dark modules
 */
record QrCode(int size, String path) {

    /** The standard asks for so many light modules around. */
    private static final int QUIET_ZONE = 4;

    static QrCode of(String text) {
        var hints = Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds the text", tooLong);
        }
    }

    /** Each run of dark modules in a row is a rectangle. */
    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = 0;
                while (x + run < modules.getWidth() && modules.get(x + run, y)) {
                    run++;
                }
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
                }
                x += Math.max(1, run);
            }
        }
        return path.toString();
    }
}

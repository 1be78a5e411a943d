package wangang.vacancy.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Valid credit codes of employers that do not exist. */
public final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private CreditCodes() {}

    public static String next() {
        var body = "91310105MA%07d".formatted(NEXT.getAndIncrement());
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < body.length(); place++) {
            sum += ALPHABET.indexOf(body.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}

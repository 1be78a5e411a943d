package wangang.planted.shop.domain;

import java.time.Instant;

record OrderThatReadsTheClock(Instant at) {
    static OrderThatReadsTheClock now() {
        return new OrderThatReadsTheClock(Instant.now());
    }
}

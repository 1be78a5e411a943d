package wangang.vacancy.webhook.adapter.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.webhook.domain.Answer;
import wangang.vacancy.webhook.domain.Delivery;
import wangang.vacancy.webhook.domain.DeliveryStatus;
import wangang.vacancy.webhook.domain.Failure;

/**
 * An event on its way to a webhook.
 *
 * @param deliveryId the event's id, as in the header webhook-id; the same for all attempts and replays
 * @param type what happened
 * @param happenedAt when
 * @param status whether it is still sent, was delivered or was given up
 * @param attempts made since it was queued or replayed
 * @param lastAttempt what came of the last attempt that ended
 * @param nextAttemptAt when it is sent; absent while the webhook is disabled and when nothing more is sent
 */
record DeliveryView(
        UUID deliveryId,
        String type,
        Instant happenedAt,
        DeliveryStatus status,
        int attempts,
        @Nullable Attempt lastAttempt,
        @Nullable Instant nextAttemptAt) {

    /**
     * What came of an attempt.
     *
     * @param at when it ended
     * @param status what the receiver answered
     * @param failure why there was no answer
     * @param detail the same in words
     */
    record Attempt(
            Instant at,
            @Nullable Integer status,
            @Nullable Failure failure,
            @Nullable String detail) {

        static Attempt of(Instant at, Answer answer) {
            return switch (answer) {
                case Answer.Status(int code) -> new Attempt(at, code, null, null);
                case Answer.None(var failure) -> new Attempt(at, null, failure, detailOf(failure));
            };
        }

        private static String detailOf(Failure failure) {
            return switch (failure) {
                case HOST_UNKNOWN -> "查不到接收地址的域名，请检查域名解析。";
                case ADDRESS_NOT_PUBLIC -> "接收地址的域名解析到了内网或保留地址，未发送；请检查其全部 A、AAAA 记录。";
                case CONNECTION_FAILED -> "连不上接收方，请检查服务是否运行、防火墙是否放行。";
                case TLS_FAILED -> "TLS 握手失败，请检查证书是否由公认机构签发、未过期且与域名一致，并发送了完整证书链。";
                case TIMED_OUT -> "接收方未在时限内答复；请先答复 2xx，再在后台处理。";
                case BROKEN_ANSWER -> "接收方的答复不完整或不符合 HTTP 规范。";
            };
        }
    }

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.event(),
                delivery.type().text(),
                delivery.happenedAt(),
                delivery.status(),
                delivery.attempts(),
                delivery.lastAnswer() == null
                        ? null
                        : Attempt.of(Objects.requireNonNull(delivery.lastAt()), delivery.lastAnswer()),
                delivery.nextAttemptAt());
    }
}

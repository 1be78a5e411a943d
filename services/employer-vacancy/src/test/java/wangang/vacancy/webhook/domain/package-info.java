@NullMarked
package wangang.vacancy.webhook.domain;

import org.jspecify.annotations.NullMarked;

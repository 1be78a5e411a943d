/** Policies over HTTP. */
@NullMarked
package wangang.vacancy.policy.adapter.web;

import org.jspecify.annotations.NullMarked;

/** Confirmations over HTTP. */
@NullMarked
package wangang.vacancy.freshness.adapter.web;

import org.jspecify.annotations.NullMarked;

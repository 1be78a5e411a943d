@NullMarked
package wangang.vacancy.freshness.adapter.web;

import org.jspecify.annotations.NullMarked;

/** Imports over HTTP: JSON, CSV, NDJSON and JSON-LD. */
@NullMarked
package wangang.vacancy.importing.adapter.web;

import org.jspecify.annotations.NullMarked;

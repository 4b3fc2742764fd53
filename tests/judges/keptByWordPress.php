<?php
// Reads a JSON list of HTML on standard input and prints what WordPress's filter of posts leaves of each.
// The folder of WordPress is the one argument; the filter needs no database and no site.
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
foreach (['plugin', 'compat', 'functions', 'formatting', 'kses'] as $file) {
  require_once ABSPATH . WPINC . '/' . $file . '.php';
}
$given = json_decode(stream_get_contents(STDIN), true);
echo json_encode(array_map('wp_kses_post', $given), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);

/** TinyMCE's parts are scripts that add themselves to the editor; they export nothing and have no types. */
declare module 'tinymce/models/dom/model.js'
declare module 'tinymce/themes/silver/theme.js'
declare module 'tinymce/icons/default/icons.js'

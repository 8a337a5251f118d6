"""The preview: the document as it will print, beside what is being written."""

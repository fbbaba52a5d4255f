// Makes way for the page script of frames.

//! What the C side gives: memory, and the way to stop.

use core::alloc::{GlobalAlloc, Layout};
use core::panic::PanicInfo;

unsafe extern "C" {
    /// Memory of `size` bytes at a multiple of `align`, or NULL.
    fn firmware_allocate(size: usize, align: usize) -> *mut u8;
    /// Gives back what `firmware_allocate` gave for the same size and alignment.
    fn firmware_release(memory: *mut u8, size: usize, align: usize);
    /// Does not return.
    safe fn firmware_stop() -> !;
}

struct Given;

// SAFETY: the C side promises memory of the size and alignment asked for, used by nobody else until it is given back.
unsafe impl GlobalAlloc for Given {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: size and alignment come from a layout.
        unsafe { firmware_allocate(layout.size(), layout.align()) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller of `dealloc` promises that the memory came from `alloc` with this layout.
        unsafe { firmware_release(memory, layout.size(), layout.align()) }
    }
}

#[global_allocator]
static MEMORY: Given = Given;

#[panic_handler]
fn stop(_: &PanicInfo<'_>) -> ! {
    firmware_stop()
}
